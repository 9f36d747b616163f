import { defineEntity, type Entity } from '@/api/entity'
import type { Customer } from '@/features/customers/customer'
import type { Product } from '@/features/products/product'

export interface Review extends Entity {
  id: number
  title: string
  rating: number
  text?: string
  recommended: boolean | null
  productId: number
  customerId?: string
  /** With `expand=product`. */
  product?: Product
  /** With `expand=customer`. */
  customer?: Customer | null
}

export interface ReviewInput {
  title: string
  rating: number
  text?: string
  recommended: boolean | null
  productId: number
  customerId?: string
}

export const review = defineEntity<Review, ReviewInput>({
  name: 'review',
  path: 'reviews',
  display: (entity) => entity.title,
  search: 'title.contains',
})
