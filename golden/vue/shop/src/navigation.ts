import type { AnyEntity } from '@/api/screens'
import { brand } from '@/features/brands/brand'
import { category } from '@/features/categories/category'
import { customer } from '@/features/customers/customer'
import { orderLine } from '@/features/order-lines/orderLine'
import { order } from '@/features/orders/order'
import { product } from '@/features/products/product'
import { review } from '@/features/reviews/review'
import { tag } from '@/features/tags/tag'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [category, brand, product, tag, customer, order, orderLine, review]
