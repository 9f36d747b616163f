import { defineEntity, type Entity } from '@/api/entity'
import type { Child } from '@/features/offspring/child'

export interface Sheep extends Entity {
  id: number
  name: string
  childId?: number
  /** With `expand=child`. */
  child?: Child | null
}

export interface SheepInput {
  name: string
  childId?: number
}

export const sheep = defineEntity<Sheep, SheepInput>({
  name: 'sheep',
  path: 'sheep',
  display: (entity) => entity.name,
  search: 'name.contains',
})
