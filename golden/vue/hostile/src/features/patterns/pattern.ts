import { defineEntity, type Entity } from '@/api/entity'

export interface Pattern extends Entity {
  id: number
  name: string
  quotes?: string
  slashes?: string
  braces?: string
  markup?: string
  dollars?: string
  triple?: string
  hash?: string
  brackets?: string
  unicode?: string
  astral?: string
  percent?: string
  comment?: string
}

export interface PatternInput {
  name: string
  quotes?: string
  slashes?: string
  braces?: string
  markup?: string
  dollars?: string
  triple?: string
  hash?: string
  brackets?: string
  unicode?: string
  astral?: string
  percent?: string
  comment?: string
}

export const pattern = defineEntity<Pattern, PatternInput>({
  name: 'pattern',
  path: 'patterns',
  display: (entity) => entity.name,
  search: 'name.contains',
})
