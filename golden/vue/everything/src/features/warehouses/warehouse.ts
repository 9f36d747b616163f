import { defineEntity, type Entity } from '@/api/entity'

export const warehouseRegionChoices = [
  { value: 'north', label: 'entities.warehouse.values.region.north' },
  { value: 'south', label: 'entities.warehouse.values.region.south' },
  { value: 'far east', label: 'entities.warehouse.values.region.farEast' },
] as const
export type WarehouseRegion = (typeof warehouseRegionChoices)[number]['value']

export interface Warehouse extends Entity {
  id: string
  code: string
  region: WarehouseRegion
  name: string
}

export interface WarehouseInput {
  code: string
  region: WarehouseRegion
  name: string
}

export const warehouse = defineEntity<Warehouse, WarehouseInput>({
  name: 'warehouse',
  path: 'warehouses',
  display: (entity) => entity.name,
  search: 'name.contains',
})
