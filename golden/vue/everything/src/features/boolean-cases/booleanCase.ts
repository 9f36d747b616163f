import { defineEntity, type Entity } from '@/api/entity'

export interface BooleanCase extends Entity {
  id: number
  needed: boolean
  orNull: boolean | null
  optional?: boolean
  either: boolean | null
  defaulted: boolean
  orNullDefaulted: boolean | null
  optionalDefaulted?: boolean
  eitherDefaulted: boolean | null
  many: boolean[]
  manyOrNull: boolean[] | null
  oldSpelling: boolean[]
  fixed?: boolean
}

export interface BooleanCaseInput {
  needed: boolean
  orNull: boolean | null
  optional?: boolean
  either: boolean | null
  defaulted: boolean
  orNullDefaulted: boolean | null
  optionalDefaulted?: boolean
  eitherDefaulted: boolean | null
  many: boolean[]
  manyOrNull: boolean[] | null
  oldSpelling: boolean[]
  fixed?: boolean
}

export const booleanCase = defineEntity<BooleanCase, BooleanCaseInput>({
  name: 'booleanCase',
  path: 'boolean-cases',
})
