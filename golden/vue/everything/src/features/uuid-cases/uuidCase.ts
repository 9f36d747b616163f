import { defineEntity, type Entity } from '@/api/entity'

export interface UuidCase extends Entity {
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
  since: string
}

export interface UuidCaseInput {
  needed: string
  orNull: string | null
  optional?: string
  either: string | null
  defaulted?: string
  orNullDefaulted?: string | null
  optionalDefaulted?: string
  eitherDefaulted?: string | null
  many: string[]
  manyOrNull: string[] | null
  oldSpelling: string[]
  distinct: string[]
  single?: string
  fixed?: string
  since: string
}

export const uuidCase = defineEntity<UuidCase, UuidCaseInput>({
  name: 'uuidCase',
  path: 'uuid-cases',
})
