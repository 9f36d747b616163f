import { defineEntity, type Entity } from '@/api/entity'

export interface Map_ extends Entity {
  id: number
  name: string
}

export interface MapInput {
  name: string
}

export const map = defineEntity<Map_, MapInput>({
  name: 'map',
  path: 'maps',
  display: (entity) => entity.name,
  search: 'name.contains',
})
