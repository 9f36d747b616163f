import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'

export interface Stamp extends Entity {
  id: number
  hubId: number
  /** With `expand=hub`. */
  hub?: Hub
}

export interface StampInput {
  hubId: number
}

export const stamp = defineEntity<Stamp, StampInput>({
  name: 'stamp',
  path: 'stamps',
  display: (entity) => entity.hub?.name,
  expand: 'hub',
})
