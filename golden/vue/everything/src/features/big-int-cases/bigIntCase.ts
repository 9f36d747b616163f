import { defineEntity, type Entity } from '@/api/entity'

export interface BigIntCase extends Entity {
  id: number
  needed: string
  orNull: string | null
  optional?: string
  either: string | null
  defaulted: string
  orNullDefaulted: string | null
  nullByDefault: string | null
  optionalDefaulted?: string
  eitherDefaulted: string | null
  many: string[]
  manyOrNull: string[] | null
  oldSpelling: string[]
  distinct: string[]
  limited: string
  single?: string
  fixed?: string
}

export interface BigIntCaseInput {
  needed: string
  orNull: string | null
  optional?: string
  either: string | null
  defaulted: string
  orNullDefaulted: string | null
  nullByDefault: string | null
  optionalDefaulted?: string
  eitherDefaulted: string | null
  many: string[]
  manyOrNull: string[] | null
  oldSpelling: string[]
  distinct: string[]
  limited: string
  single?: string
  fixed?: string
}

export const bigIntCase = defineEntity<BigIntCase, BigIntCaseInput>({
  name: 'bigIntCase',
  path: 'big-int-cases',
})
