import { defineEntity, type Entity } from '@/api/entity'

export interface Session extends Entity {
  id: number
  name: string
}

export interface SessionInput {
  name: string
}

export const session = defineEntity<Session, SessionInput>({
  name: 'session',
  path: 'sessions',
  display: (entity) => entity.name,
  search: 'name.contains',
})
