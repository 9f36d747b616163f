import { defineEntity, type Entity } from '@/api/entity'
import type { Order } from '@/features/orders/order'
import type { Product } from '@/features/products/product'

export interface OrderLine extends Entity {
  id: number
  quantity: number
  unitPrice: string
  discountPercent?: number
  orderId: number
  productId: number
  /** With `expand=order`. */
  order?: Order
  /** With `expand=product`. */
  product?: Product
}

export interface OrderLineInput {
  quantity: number
  unitPrice: string
  discountPercent?: number
  orderId: number
  productId: number
}

export const orderLine = defineEntity<OrderLine, OrderLineInput>({
  name: 'orderLine',
  path: 'order-lines',
  display: (entity) => entity.product?.name,
  expand: 'product',
})
