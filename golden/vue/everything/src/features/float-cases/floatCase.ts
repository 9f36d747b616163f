import { defineEntity, type Entity } from '@/api/entity'

export interface FloatCase extends Entity {
  id: number
  needed: number
  orNull: number | null
  optional?: number
  either: number | null
  defaulted: number
  orNullDefaulted: number | null
  nullByDefault: number | null
  optionalDefaulted?: number
  eitherDefaulted: number | null
  many: number[]
  manyOrNull: number[] | null
  oldSpelling: number[]
  distinct: number[]
  limited: number
  single?: number
  fixed?: number
}

export interface FloatCaseInput {
  needed: number
  orNull: number | null
  optional?: number
  either: number | null
  defaulted: number
  orNullDefaulted: number | null
  nullByDefault: number | null
  optionalDefaulted?: number
  eitherDefaulted: number | null
  many: number[]
  manyOrNull: number[] | null
  oldSpelling: number[]
  distinct: number[]
  limited: number
  single?: number
  fixed?: number
}

export const floatCase = defineEntity<FloatCase, FloatCaseInput>({
  name: 'floatCase',
  path: 'float-cases',
})
