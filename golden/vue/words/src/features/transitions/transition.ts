import { defineEntity, type Entity } from '@/api/entity'

export interface Transition extends Entity {
  id: number
  name: string
}

export interface TransitionInput {
  name: string
}

export const transition = defineEntity<Transition, TransitionInput>({
  name: 'transition',
  path: 'transitions',
  display: (entity) => entity.name,
  search: 'name.contains',
})
