import { defineEntity, type Entity } from '@/api/entity'

export interface Assets extends Entity {
  id: number
  name: string
}

export interface AssetsInput {
  name: string
}

export const assets = defineEntity<Assets, AssetsInput>({
  name: 'assets',
  path: 'assets',
  display: (entity) => entity.name,
  search: 'name.contains',
})
