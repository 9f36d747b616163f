import { defineEntity, type Entity } from '@/api/entity'

export interface TimeCase extends Entity {
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
  single?: string
  fixed?: string
}

export interface TimeCaseInput {
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
  single?: string
  fixed?: string
}

export const timeCase = defineEntity<TimeCase, TimeCaseInput>({
  name: 'timeCase',
  path: 'time-cases',
})
