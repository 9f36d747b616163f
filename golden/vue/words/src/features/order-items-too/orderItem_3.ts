import { defineEntity, type Entity } from '@/api/entity'

export interface OrderItem_3 extends Entity {
  id: number
  name: string
}

export interface OrderItem_3Input {
  name: string
}

export const orderItem_3 = defineEntity<OrderItem_3, OrderItem_3Input>({
  name: 'orderItem_3',
  path: 'order-items-too',
  display: (entity) => entity.name,
  search: 'name.contains',
})
