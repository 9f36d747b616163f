import { defineEntity, type Entity } from '@/api/entity'

export interface Chain extends Entity {
  id: number
  name: string
  nextId?: number
  /** With `expand=next`. */
  next?: Chain | null
}

export interface ChainInput {
  name: string
  nextId?: number
}

export const chain = defineEntity<Chain, ChainInput>({
  name: 'chain',
  path: 'chains',
  display: (entity) => entity.name,
  search: 'name.contains',
})
