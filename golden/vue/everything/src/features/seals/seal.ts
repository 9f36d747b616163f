import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'

export interface Seal extends Entity {
  id: number
  text: string
  hubId?: number
  /** With `expand=hub`. */
  hub?: Hub | null
}

export interface SealInput {
  text: string
  hubId?: number
}

export const seal = defineEntity<Seal, SealInput>({
  name: 'seal',
  path: 'seals',
  display: (entity) => entity.text,
  search: 'text.contains',
})
