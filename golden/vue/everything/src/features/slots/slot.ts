import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'
import type { Token } from '@/features/tokens/token'
import type { Warehouse } from '@/features/warehouses/warehouse'

export interface Slot extends Entity {
  id: string
  weight: number
  hubId: number
  tokenId: string
  warehouseCode?: string
  warehouseRegion?: string
  /** With `expand=hub`. */
  hub?: Hub
  /** With `expand=token`. */
  token?: Token
  /** With `expand=warehouse`. */
  warehouse?: Warehouse | null
}

export interface SlotInput {
  weight: number
  hubId: number
  tokenId: string
  warehouseCode?: string
  warehouseRegion?: string
}

export const slot = defineEntity<Slot, SlotInput>({
  name: 'slot',
  path: 'slots',
})
