import { defineEntity, type Entity } from '@/api/entity'

export interface Promise_ extends Entity {
  id: number
  name: string
}

export interface PromiseInput {
  name: string
}

export const promise = defineEntity<Promise_, PromiseInput>({
  name: 'promise',
  path: 'promises',
  display: (entity) => entity.name,
  search: 'name.contains',
})
