import { defineEntity, type Entity } from '@/api/entity'
import type { Customer } from '@/features/customers/customer'

export const orderStatusChoices = [
  { value: 'open', label: 'entities.order.values.status.open' },
  { value: 'paid', label: 'entities.order.values.status.paid' },
  { value: 'shipped', label: 'entities.order.values.status.shipped' },
  { value: 'returned', label: 'entities.order.values.status.returned' },
  { value: 'cancelled', label: 'entities.order.values.status.cancelled' },
] as const
export type OrderStatus = (typeof orderStatusChoices)[number]['value']

export interface Order extends Entity {
  id: number
  number: string
  status: OrderStatus
  orderedAt: string
  shippedAt: string | null
  deliveryWindow?: string
  shippingFee: string
  deliveryAddress: string
  note?: string
  customerId: string
  /** With `expand=customer`. */
  customer?: Customer
}

export interface OrderInput {
  number: string
  status: OrderStatus
  orderedAt?: string
  shippedAt: string | null
  deliveryWindow?: string
  shippingFee: string
  deliveryAddress: string
  note?: string
  customerId: string
}

export const order = defineEntity<Order, OrderInput>({
  name: 'order',
  path: 'orders',
  display: (entity) => entity.number,
  search: 'number.contains',
})
