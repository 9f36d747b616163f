import { defineEntity, type Entity } from '@/api/entity'
import type { Brand } from '@/features/brands/brand'
import type { Category } from '@/features/categories/category'
import type { Tag } from '@/features/tags/tag'

export const productStatusChoices = [
  { value: 'draft', label: 'entities.product.values.status.draft' },
  { value: 'active', label: 'entities.product.values.status.active' },
  { value: 'sold_out', label: 'entities.product.values.status.soldOut' },
  { value: 'archived', label: 'entities.product.values.status.archived' },
] as const
export type ProductStatus = (typeof productStatusChoices)[number]['value']

export interface Product extends Entity {
  id: number
  name: string
  sku: string
  price: string
  stock: number
  status: ProductStatus
  description?: string
  image?: string
  weight?: string
  availableFrom: string | null
  colors: string[]
  categoryId: number
  brandId?: number
  tagIds: number[]
  /** With `expand=category`. */
  category?: Category
  /** With `expand=brand`. */
  brand?: Brand | null
  /** With `expand=tags`. */
  tags?: Tag[]
}

export interface ProductInput {
  name: string
  sku: string
  price: string
  stock: number
  status: ProductStatus
  description?: string
  image?: string
  weight?: string
  availableFrom: string | null
  colors: string[]
  categoryId: number
  brandId?: number
  tagIds: number[]
}

export const product = defineEntity<Product, ProductInput>({
  name: 'product',
  path: 'products',
  display: (entity) => entity.name,
  search: 'name.contains',
})
