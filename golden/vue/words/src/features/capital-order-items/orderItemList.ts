import type { ListScreen } from '@/api/screens'
import { orderItem, type OrderItem } from './orderItem'

export const orderItemList: ListScreen<OrderItem> = {
  entity: orderItem,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
