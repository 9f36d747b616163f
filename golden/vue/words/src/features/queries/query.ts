import { defineEntity, type Entity } from '@/api/entity'

export interface Query extends Entity {
  id: number
  name: string
}

export interface QueryInput {
  name: string
}

export const query_ = defineEntity<Query, QueryInput>({
  name: 'query',
  path: 'queries',
  display: (entity) => entity.name,
  search: 'name.contains',
})
