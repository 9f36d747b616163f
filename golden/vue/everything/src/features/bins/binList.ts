import type { ListScreen } from '@/api/screens'
import { slot } from '@/features/slots/slot'
import { warehouse } from '@/features/warehouses/warehouse'
import { bin, type Bin } from './bin'

export const binList: ListScreen<Bin> = {
  entity: bin,
  expand: 'warehouse,slot',
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'warehouse', kind: 'reference', entity: warehouse },
    { name: 'slot', kind: 'reference', entity: slot },
    { name: 'number', kind: 'code', sort: true },
    { name: 'label', kind: 'text', sort: true },
  ],
  filters: [
    { kind: 'reference', field: 'warehouse', params: ['warehouseCode.eq', 'warehouseRegion.eq'], entity: warehouse },
    { kind: 'reference', field: 'slot', params: ['slotHubId.eq', 'slotTokenId.eq'], entity: slot },
  ],
}
