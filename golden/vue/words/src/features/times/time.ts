import { defineEntity, type Entity } from '@/api/entity'

export interface Time extends Entity {
  id: number
  name: string
}

export interface TimeInput {
  name: string
}

export const time = defineEntity<Time, TimeInput>({
  name: 'time',
  path: 'times',
  display: (entity) => entity.name,
  search: 'name.contains',
})
