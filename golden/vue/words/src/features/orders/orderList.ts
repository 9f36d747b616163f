import type { ListScreen } from '@/api/screens'
import { order, type Order } from './order'

export const orderList: ListScreen<Order> = {
  entity: order,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
