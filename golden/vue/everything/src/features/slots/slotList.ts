import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { token } from '@/features/tokens/token'
import { warehouse } from '@/features/warehouses/warehouse'
import { slot, type Slot } from './slot'

export const slotList: ListScreen<Slot> = {
  entity: slot,
  expand: 'hub,token',
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'hub', kind: 'reference', entity: hub },
    { name: 'token', kind: 'reference', entity: token },
    { name: 'weight', kind: 'float', sort: true, align: 'end' },
  ],
  filters: [
    { kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub },
    { kind: 'reference', field: 'token', params: ['tokenId.eq'], entity: token },
    { kind: 'reference', field: 'warehouse', params: ['warehouseCode.eq', 'warehouseRegion.eq'], entity: warehouse },
  ],
}
