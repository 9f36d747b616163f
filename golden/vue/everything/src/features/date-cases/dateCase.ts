import { defineEntity, type Entity } from '@/api/entity'
import { formatValue } from '@/format'

export interface DateCase extends Entity {
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

export interface DateCaseInput {
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

export const dateCase = defineEntity<DateCase, DateCaseInput>({
  name: 'dateCase',
  path: 'date-cases',
  display: (entity) => formatValue('date', entity.needed),
})
