import type { ListScreen } from '@/api/screens'
import { warehouse, warehouseRegionChoices, type Warehouse } from './warehouse'

export const warehouseList: ListScreen<Warehouse> = {
  entity: warehouse,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'code', kind: 'text', sort: true },
    { name: 'region', kind: 'enum', sort: true, values: warehouseRegionChoices },
  ],
  search: 'name.contains',
  filters: [{ kind: 'enum', field: 'region', param: 'region.eq', values: warehouseRegionChoices }],
}
