import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'

export interface Hidden extends Entity {
  id: number
  text: string
  hubId?: number
  /** With `expand=hub`. */
  hub?: Hub | null
}

export interface HiddenInput {
  text: string
  hubId?: number
}

export const hidden = defineEntity<Hidden, HiddenInput>({
  name: 'hidden',
  path: 'hidden-things',
  display: (entity) => entity.text,
  search: 'text.contains',
})
