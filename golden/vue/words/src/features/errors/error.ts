import { defineEntity, type Entity } from '@/api/entity'

export interface Error_ extends Entity {
  id: number
  name: string
}

export interface ErrorInput {
  name: string
}

export const error = defineEntity<Error_, ErrorInput>({
  name: 'error',
  path: 'errors',
  display: (entity) => entity.name,
  search: 'name.contains',
})
