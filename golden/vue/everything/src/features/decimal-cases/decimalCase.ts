import { defineEntity, type Entity } from '@/api/entity'

export interface DecimalCase extends Entity {
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
  single?: string
  fixed?: string
  indexed?: string
  whole: string
  widest: string
  tiny: string
}

export interface DecimalCaseInput {
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
  single?: string
  fixed?: string
  indexed?: string
  whole: string
  widest: string
  tiny: string
}

export const decimalCase = defineEntity<DecimalCase, DecimalCaseInput>({
  name: 'decimalCase',
  path: 'decimal-cases',
})
