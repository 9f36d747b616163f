import { defineEntity, type Entity } from '@/api/entity'

export interface StringCase extends Entity {
  id: number
  needed: string
  orNull: string | null
  optional?: string
  either: string | null
  defaulted: string
  orNullDefaulted: string | null
  optionalDefaulted?: string
  eitherDefaulted: string | null
  many: string[]
  manyOrNull: string[] | null
  oldSpelling: string[]
  distinct: string[]
  limited: string
  limitedItems: string[]
  single?: string
  fixed?: string
  indexed?: string
  labelled: string
  short: string
}

export interface StringCaseInput {
  needed: string
  orNull: string | null
  optional?: string
  either: string | null
  defaulted: string
  orNullDefaulted: string | null
  optionalDefaulted?: string
  eitherDefaulted: string | null
  many: string[]
  manyOrNull: string[] | null
  oldSpelling: string[]
  distinct: string[]
  limited: string
  limitedItems: string[]
  single?: string
  fixed?: string
  indexed?: string
  labelled: string
  short: string
}

export const stringCase = defineEntity<StringCase, StringCaseInput>({
  name: 'stringCase',
  path: 'string-cases',
  display: (entity) => entity.needed,
  search: 'needed.contains',
})
