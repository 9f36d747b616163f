import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'
import type { Token } from '@/features/tokens/token'

export interface Badge extends Entity {
  id: number
  text: string
  hubId: number
  spareId?: string
  /** With `expand=hub`. */
  hub?: Hub
  /** With `expand=spare`. */
  spare?: Token | null
}

export interface BadgeInput {
  text: string
  hubId: number
  spareId?: string
}

export const badge = defineEntity<Badge, BadgeInput>({
  name: 'badge',
  path: 'badges',
  display: (entity) => entity.text,
  search: 'text.contains',
})
