import { defineEntity, type Entity } from '@/api/entity'
import type { Bin } from '@/features/bins/bin'

export interface Module extends Entity {
  id: string
  serial: string
  note?: string
  binWarehouseCode: string
  binWarehouseRegion: string
  binNumber: number
  /** With `expand=bin`. */
  bin?: Bin
}

export interface ModuleInput {
  serial: string
  note?: string
  binWarehouseCode: string
  binWarehouseRegion: string
  binNumber: number
}

export const module = defineEntity<Module, ModuleInput>({
  name: 'module',
  path: 'modules',
})
