import { defineEntity, type Entity } from '@/api/entity'

export interface Category extends Entity {
  id: number
  name: string
  description?: string
  parentId?: number
  /** With `expand=parent`. */
  parent?: Category | null
}

export interface CategoryInput {
  name: string
  description?: string
  parentId?: number
}

export const category = defineEntity<Category, CategoryInput>({
  name: 'category',
  path: 'categories',
  display: (entity) => entity.name,
  search: 'name.contains',
})
