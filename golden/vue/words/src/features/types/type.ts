import { defineEntity, type Entity } from '@/api/entity'

export interface Type extends Entity {
  id: number
  name: string
}

export interface TypeInput {
  name: string
}

export const type_ = defineEntity<Type, TypeInput>({
  name: 'type',
  path: 'types',
  display: (entity) => entity.name,
  search: 'name.contains',
})
