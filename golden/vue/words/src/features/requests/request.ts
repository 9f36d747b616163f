import { defineEntity, type Entity } from '@/api/entity'

export interface Request extends Entity {
  id: number
  name: string
}

export interface RequestInput {
  name: string
}

export const request = defineEntity<Request, RequestInput>({
  name: 'request',
  path: 'requests',
  display: (entity) => entity.name,
  search: 'name.contains',
})
