import { defineEntity, type Entity } from '@/api/entity'

export interface Brand extends Entity {
  id: number
  name: string
  country?: string
  website: string | null
}

export interface BrandInput {
  name: string
  country?: string
  website: string | null
}

export const brand = defineEntity<Brand, BrandInput>({
  name: 'brand',
  path: 'brands',
  display: (entity) => entity.name,
  search: 'name.contains',
})
