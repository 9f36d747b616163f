import type { ListScreen } from '@/api/screens'
import { customer } from '@/features/customers/customer'
import { order, orderStatusChoices, type Order } from './order'

export const orderList: ListScreen<Order> = {
  entity: order,
  expand: 'customer',
  columns: [
    { name: 'number', kind: 'code', sort: true },
    { name: 'customer', kind: 'reference', entity: customer },
    { name: 'status', kind: 'enum', sort: true, values: orderStatusChoices },
    { name: 'orderedAt', kind: 'dateTime', sort: true },
    { name: 'shippedAt', kind: 'dateTime', sort: true },
    { name: 'deliveryWindow', kind: 'time', sort: true },
  ],
  search: 'number.contains',
  filters: [
    { kind: 'enum', field: 'status', param: 'status.eq', values: orderStatusChoices },
    { kind: 'reference', field: 'customer', params: ['customerId.eq'], entity: customer },
    { kind: 'period', field: 'orderedAt', from: 'orderedAt.gte', to: 'orderedAt.lte' },
    { kind: 'period', field: 'shippedAt', from: 'shippedAt.gte', to: 'shippedAt.lte' },
  ],
}
