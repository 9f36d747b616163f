import { defineEntity, type Entity } from '@/api/entity'
import type { Import } from '@/features/imports/import'
import type { Order } from '@/features/orders/order'

export interface OrderItem_2 extends Entity {
  id: number
  name: string
  lambdaId: number
  /** With `expand=lambda`. */
  lambda?: Order
  /** With `expand=import`. */
  import?: Import | null
}

export interface OrderItem_2Input {
  name: string
  lambdaId: number
}

export const orderItem_2 = defineEntity<OrderItem_2, OrderItem_2Input>({
  name: 'orderItem_2',
  path: 'order-items',
  display: (entity) => entity.name,
  search: 'name.contains',
})
