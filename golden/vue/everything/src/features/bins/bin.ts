import { defineEntity, type Entity } from '@/api/entity'
import type { Device } from '@/features/devices/device'
import type { Slot } from '@/features/slots/slot'
import type { Warehouse } from '@/features/warehouses/warehouse'

export interface Bin extends Entity {
  id: string
  number: number
  label?: string
  warehouseCode: string
  warehouseRegion: string
  slotHubId?: number
  slotTokenId?: string
  /** With `expand=warehouse`. */
  warehouse?: Warehouse
  /** With `expand=slot`. */
  slot?: Slot | null
  /** With `expand=devices`. */
  devices?: Device[]
}

export interface BinInput {
  number: number
  label?: string
  warehouseCode: string
  warehouseRegion: string
  slotHubId?: number
  slotTokenId?: string
}

export const bin = defineEntity<Bin, BinInput>({
  name: 'bin',
  path: 'bins',
})
