import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'
import type { Position } from '@/features/positions/position'
import type { Token } from '@/features/tokens/token'

export interface Mark extends Entity {
  id: number
  name: string
  tokenIds: string[]
  similarToIds: number[]
  /** With `expand=hubs`. */
  hubs?: Hub[]
  /** With `expand=tokens`. */
  tokens?: Token[]
  /** With `expand=similar`. */
  similar?: Mark[]
  /** With `expand=similarTo`. */
  similarTo?: Mark[]
  /** With `expand=positions`. */
  positions?: Position[]
}

export interface MarkInput {
  name: string
  tokenIds: string[]
  similarToIds: number[]
}

export const mark = defineEntity<Mark, MarkInput>({
  name: 'mark',
  path: 'marks',
  display: (entity) => entity.name,
  search: 'name.contains',
})
