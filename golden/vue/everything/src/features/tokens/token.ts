import { defineEntity, type Entity } from '@/api/entity'
import type { Mark } from '@/features/marks/mark'
import type { StrictNote } from '@/features/strict-notes/strictNote'

export interface Token extends Entity {
  id: string
  name: string
  pairedWithIds: string[]
  /** With `expand=marks`. */
  marks?: Mark[]
  /** With `expand=pairs`. */
  pairs?: Token[]
  /** With `expand=pairedWith`. */
  pairedWith?: Token[]
  /** With `expand=strictNotes`. */
  strictNotes?: StrictNote[]
}

export interface TokenInput {
  name: string
  pairedWithIds: string[]
}

export const token = defineEntity<Token, TokenInput>({
  name: 'token',
  path: 'tokens',
  display: (entity) => entity.name,
  search: 'name.contains',
})
