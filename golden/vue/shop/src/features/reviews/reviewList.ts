import type { ListScreen } from '@/api/screens'
import { customer } from '@/features/customers/customer'
import { product } from '@/features/products/product'
import { review, type Review } from './review'

export const reviewList: ListScreen<Review> = {
  entity: review,
  expand: 'product,customer',
  columns: [
    { name: 'title', kind: 'text', sort: true },
    { name: 'product', kind: 'reference', entity: product },
    { name: 'customer', kind: 'reference', entity: customer },
    { name: 'rating', kind: 'integer', sort: true, align: 'end' },
    { name: 'recommended', kind: 'boolean', sort: true },
  ],
  search: 'title.contains',
  filters: [
    { kind: 'reference', field: 'product', params: ['productId.eq'], entity: product },
    { kind: 'reference', field: 'customer', params: ['customerId.eq'], entity: customer },
    { kind: 'boolean', field: 'recommended', param: 'recommended.eq' },
  ],
}
