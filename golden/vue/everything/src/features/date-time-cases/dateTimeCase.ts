import { defineEntity, type Entity } from '@/api/entity'
import { formatValue } from '@/format'

export interface DateTimeCase extends Entity {
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
  indexed?: string
  touched: string
  since: string
}

export interface DateTimeCaseInput {
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
  indexed?: string
  since: string
}

export const dateTimeCase = defineEntity<DateTimeCase, DateTimeCaseInput>({
  name: 'dateTimeCase',
  path: 'date-time-cases',
  display: (entity) => formatValue('dateTime', entity.needed),
})
