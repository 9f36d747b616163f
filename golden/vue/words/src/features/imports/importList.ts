import type { ListScreen } from '@/api/screens'
import { orderItem_2 } from '@/features/order-items/orderItem_2'
import { import_, type Import } from './import'

export const importList: ListScreen<Import> = {
  entity: import_,
  expand: 'orderItem',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'orderItem', kind: 'reference', entity: orderItem_2 },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'orderItem', params: ['orderItemId.eq'], entity: orderItem_2 }],
}
