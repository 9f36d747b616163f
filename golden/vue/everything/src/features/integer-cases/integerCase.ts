import { defineEntity, type Entity } from '@/api/entity'

export interface IntegerCase extends Entity {
  id: number
  needed: number
  orNull: number | null
  optional?: number
  either: number | null
  defaulted: number
  orNullDefaulted: number | null
  optionalDefaulted?: number
  eitherDefaulted: number | null
  many: number[]
  manyOrNull: number[] | null
  oldSpelling: number[]
  distinct: number[]
  limited: number
  single?: number
  fixed?: number
  indexed?: number
}

export interface IntegerCaseInput {
  needed: number
  orNull: number | null
  optional?: number
  either: number | null
  defaulted: number
  orNullDefaulted: number | null
  optionalDefaulted?: number
  eitherDefaulted: number | null
  many: number[]
  manyOrNull: number[] | null
  oldSpelling: number[]
  distinct: number[]
  limited: number
  single?: number
  fixed?: number
  indexed?: number
}

export const integerCase = defineEntity<IntegerCase, IntegerCaseInput>({
  name: 'integerCase',
  path: 'integer-cases',
})
