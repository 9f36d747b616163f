import { defineEntity, type Entity } from '@/api/entity'
import type { Meeting } from '@/features/meetings/meeting'

export interface Default extends Entity {
  id: number
  name: string
  meetingId?: number
  /** With `expand=meeting`. */
  meeting?: Meeting | null
}

export interface DefaultInput {
  name: string
  meetingId?: number
}

export const default_ = defineEntity<Default, DefaultInput>({
  name: 'default',
  path: 'defaults',
  display: (entity) => entity.name,
  search: 'name.contains',
})
