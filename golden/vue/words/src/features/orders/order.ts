import { defineEntity, type Entity } from '@/api/entity'

export interface Order extends Entity {
  id: number
  name: string
}

export interface OrderInput {
  name: string
}

export const order = defineEntity<Order, OrderInput>({
  name: 'order',
  path: 'orders',
  display: (entity) => entity.name,
  search: 'name.contains',
})
