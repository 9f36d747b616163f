import { defineEntity, type Entity } from '@/api/entity'

export interface Symbol_ extends Entity {
  id: number
  name: string
}

export interface SymbolInput {
  name: string
}

export const symbol = defineEntity<Symbol_, SymbolInput>({
  name: 'symbol',
  path: 'symbols',
  display: (entity) => entity.name,
  search: 'name.contains',
})
