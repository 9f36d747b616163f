import { defineEntity, type Entity } from '@/api/entity'
import type { Bin } from '@/features/bins/bin'
import type { Module } from '@/features/modules/module'

export interface Device extends Entity {
  id: number
  name: string
  moduleBinWarehouseCode: string
  moduleBinWarehouseRegion: string
  moduleBinNumber: number
  moduleSerial: string
  spareBinWarehouseCode?: string
  spareBinWarehouseRegion?: string
  spareBinNumber?: number
  spareSerial?: string
  lentBinWarehouseCode: string | null
  lentBinWarehouseRegion: string | null
  lentBinNumber: number | null
  lentSerial: string | null
  twinWarehouseCode?: string
  twinWarehouseRegion?: string
  twinNumber?: number
  placeIds: string[]
  /** With `expand=module`. */
  module?: Module
  /** With `expand=spare`. */
  spare?: Module | null
  /** With `expand=lent`. */
  lent?: Module | null
  /** With `expand=twin`. */
  twin?: Bin | null
  /** With `expand=places`. */
  places?: Bin[]
}

export interface DeviceInput {
  name: string
  moduleBinWarehouseCode: string
  moduleBinWarehouseRegion: string
  moduleBinNumber: number
  moduleSerial: string
  spareBinWarehouseCode?: string
  spareBinWarehouseRegion?: string
  spareBinNumber?: number
  spareSerial?: string
  lentBinWarehouseCode: string | null
  lentBinWarehouseRegion: string | null
  lentBinNumber: number | null
  lentSerial: string | null
  twinWarehouseCode?: string
  twinWarehouseRegion?: string
  twinNumber?: number
  placeIds: string[]
}

export const device = defineEntity<Device, DeviceInput>({
  name: 'device',
  path: 'devices',
  display: (entity) => entity.name,
  search: 'name.contains',
})
