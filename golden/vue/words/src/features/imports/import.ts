import { defineEntity, type Entity } from '@/api/entity'
import type { OrderItem_2 } from '@/features/order-items/orderItem_2'

export interface Import extends Entity {
  id: number
  name: string
  orderItemId?: number
  /** With `expand=orderItem`. */
  orderItem?: OrderItem_2 | null
}

export interface ImportInput {
  name: string
  orderItemId?: number
}

export const import_ = defineEntity<Import, ImportInput>({
  name: 'import',
  path: 'imports',
  display: (entity) => entity.name,
  search: 'name.contains',
})
