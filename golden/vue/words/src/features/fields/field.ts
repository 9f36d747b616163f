import { defineEntity, type Entity } from '@/api/entity'

export interface Field extends Entity {
  id: number
  name: string
}

export interface FieldInput {
  name: string
}

export const field_ = defineEntity<Field, FieldInput>({
  name: 'field',
  path: 'fields',
  display: (entity) => entity.name,
  search: 'name.contains',
})
