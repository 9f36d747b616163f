/** The entities: their names (keys of the texts) with the first segment of their addresses. */
export interface EntityPaths {
  category: 'categories'
  brand: 'brands'
  product: 'products'
  tag: 'tags'
  customer: 'customers'
  order: 'orders'
  orderLine: 'order-lines'
  review: 'reviews'
}

export type EntityName = keyof EntityPaths
export type EntityPath = EntityPaths[EntityName]
