import { defineEntity, type Entity } from '@/api/entity'

export interface Base extends Entity {
  id: number
  name: string
}

export interface BaseInput {
  name: string
}

export const base = defineEntity<Base, BaseInput>({
  name: 'base',
  path: 'bases',
  display: (entity) => entity.name,
  search: 'name.contains',
})
