import { defineEntity, type Entity } from '@/api/entity'

export interface Object_ extends Entity {
  id: number
  name: string
}

export interface ObjectInput {
  name: string
}

export const object = defineEntity<Object_, ObjectInput>({
  name: 'object',
  path: 'objects',
  display: (entity) => entity.name,
  search: 'name.contains',
})
