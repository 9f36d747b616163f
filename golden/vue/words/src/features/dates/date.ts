import { defineEntity, type Entity } from '@/api/entity'

export interface Date_ extends Entity {
  id: number
  name: string
}

export interface DateInput {
  name: string
}

export const date = defineEntity<Date_, DateInput>({
  name: 'date',
  path: 'dates',
  display: (entity) => entity.name,
  search: 'name.contains',
})
