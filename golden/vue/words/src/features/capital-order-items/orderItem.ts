import { defineEntity, type Entity } from '@/api/entity'

export interface OrderItem extends Entity {
  id: number
  name: string
}

export interface OrderItemInput {
  name: string
}

export const orderItem = defineEntity<OrderItem, OrderItemInput>({
  name: 'orderItem',
  path: 'capital-order-items',
  display: (entity) => entity.name,
  search: 'name.contains',
})
