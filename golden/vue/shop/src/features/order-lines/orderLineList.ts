import type { ListScreen } from '@/api/screens'
import { order } from '@/features/orders/order'
import { product } from '@/features/products/product'
import { orderLine, type OrderLine } from './orderLine'

export const orderLineList: ListScreen<OrderLine> = {
  entity: orderLine,
  expand: 'product,order',
  columns: [
    { name: 'product', kind: 'reference', entity: product },
    { name: 'order', kind: 'reference', entity: order },
    { name: 'quantity', kind: 'integer', sort: true, align: 'end' },
    { name: 'unitPrice', kind: 'decimal', sort: true, align: 'end' },
    { name: 'discountPercent', kind: 'float', sort: true, align: 'end' },
  ],
  filters: [
    { kind: 'reference', field: 'order', params: ['orderId.eq'], entity: order },
    { kind: 'reference', field: 'product', params: ['productId.eq'], entity: product },
  ],
}
