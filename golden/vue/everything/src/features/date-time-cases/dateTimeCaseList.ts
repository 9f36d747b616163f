import type { ListScreen } from '@/api/screens'
import { dateTimeCase, type DateTimeCase } from './dateTimeCase'

export const dateTimeCaseList: ListScreen<DateTimeCase> = {
  entity: dateTimeCase,
  columns: [
    { name: 'needed', kind: 'dateTime', sort: true },
    { name: 'orNull', kind: 'dateTime', sort: true },
    { name: 'optional', kind: 'dateTime', sort: true },
    { name: 'either', kind: 'dateTime', sort: true },
    { name: 'defaulted', kind: 'dateTime', sort: true },
    { name: 'orNullDefaulted', kind: 'dateTime', sort: true },
  ],
  filters: [
    { kind: 'period', field: 'needed', from: 'needed.gte', to: 'needed.lte' },
    { kind: 'period', field: 'orNull', from: 'orNull.gte', to: 'orNull.lte' },
    { kind: 'period', field: 'optional', from: 'optional.gte', to: 'optional.lte' },
    { kind: 'period', field: 'either', from: 'either.gte', to: 'either.lte' },
    { kind: 'period', field: 'defaulted', from: 'defaulted.gte', to: 'defaulted.lte' },
    { kind: 'period', field: 'orNullDefaulted', from: 'orNullDefaulted.gte', to: 'orNullDefaulted.lte' },
    { kind: 'period', field: 'optionalDefaulted', from: 'optionalDefaulted.gte', to: 'optionalDefaulted.lte' },
    { kind: 'period', field: 'eitherDefaulted', from: 'eitherDefaulted.gte', to: 'eitherDefaulted.lte' },
    { kind: 'period', field: 'single', from: 'single.gte', to: 'single.lte' },
    { kind: 'period', field: 'fixed', from: 'fixed.gte', to: 'fixed.lte' },
    { kind: 'period', field: 'indexed', from: 'indexed.gte', to: 'indexed.lte' },
    { kind: 'period', field: 'touched', from: 'touched.gte', to: 'touched.lte' },
    { kind: 'period', field: 'since', from: 'since.gte', to: 'since.lte' },
  ],
}
