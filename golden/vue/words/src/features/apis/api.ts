import { defineEntity, type Entity } from '@/api/entity'

export interface Api extends Entity {
  id: number
  name: string
}

export interface ApiInput {
  name: string
}

export const api = defineEntity<Api, ApiInput>({
  name: 'api',
  path: 'apis',
  display: (entity) => entity.name,
  search: 'name.contains',
})
