import { defineEntity, type Entity } from '@/api/entity'

export interface Any extends Entity {
  id: number
  name: string
}

export interface AnyInput {
  name: string
}

export const any = defineEntity<Any, AnyInput>({
  name: 'any',
  path: 'anies',
  display: (entity) => entity.name,
  search: 'name.contains',
})
