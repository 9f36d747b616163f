import { defineEntity, type Entity } from '@/api/entity'
import type { Product } from '@/features/products/product'

export interface Tag extends Entity {
  id: number
  name: string
  /** With `expand=products`. */
  products?: Product[]
}

export interface TagInput {
  name: string
}

export const tag = defineEntity<Tag, TagInput>({
  name: 'tag',
  path: 'tags',
  display: (entity) => entity.name,
  search: 'name.contains',
})
