import { defineEntity, type Entity } from '@/api/entity'

export interface UrlCase extends Entity {
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

export interface UrlCaseInput {
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

export const urlCase = defineEntity<UrlCase, UrlCaseInput>({
  name: 'urlCase',
  path: 'url-cases',
})
