import type { ListScreen } from '@/api/screens'
import { orderItem_3, type OrderItem_3 } from './orderItem_3'

export const orderItem_3List: ListScreen<OrderItem_3> = {
  entity: orderItem_3,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
