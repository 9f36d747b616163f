import { defineEntity, type Entity } from '@/api/entity'

export interface List extends Entity {
  id: number
  name: string
}

export interface ListInput {
  name: string
}

export const list = defineEntity<List, ListInput>({
  name: 'list',
  path: 'lists',
  display: (entity) => entity.name,
  search: 'name.contains',
})
