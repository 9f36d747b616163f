import { defineEntity, type Entity } from '@/api/entity'

export interface Column extends Entity {
  id: number
  name: string
}

export interface ColumnInput {
  name: string
}

export const column = defineEntity<Column, ColumnInput>({
  name: 'column',
  path: 'columns',
  display: (entity) => entity.name,
  search: 'name.contains',
})
