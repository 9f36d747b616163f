import { defineEntity, type Entity } from '@/api/entity'
import type { Token } from '@/features/tokens/token'

export interface StrictNote extends Entity {
  id: number
  name: string
  body: string
  pinned: boolean
  linkIds: string[]
  /** With `expand=links`. */
  links?: Token[]
}

export interface StrictNoteInput {
  name: string
  body: string
  pinned: boolean
  linkIds: string[]
}

export const strictNote = defineEntity<StrictNote, StrictNoteInput>({
  name: 'strictNote',
  path: 'strict-notes',
  display: (entity) => entity.name,
  search: 'name.contains',
})
