import type { ListScreen } from '@/api/screens'
import { order } from '@/features/orders/order'
import { orderItem_2, type OrderItem_2 } from './orderItem_2'

export const orderItem_2List: ListScreen<OrderItem_2> = {
  entity: orderItem_2,
  expand: 'lambda',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'lambda', kind: 'reference', entity: order },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'lambda', params: ['lambdaId.eq'], entity: order }],
}
