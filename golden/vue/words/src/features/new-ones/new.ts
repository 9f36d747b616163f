import { defineEntity, type Entity } from '@/api/entity'

export interface New extends Entity {
  id: number
  name: string
}

export interface NewInput {
  name: string
}

export const new_ = defineEntity<New, NewInput>({
  name: 'new',
  path: 'new-ones',
  display: (entity) => entity.name,
  search: 'name.contains',
})
