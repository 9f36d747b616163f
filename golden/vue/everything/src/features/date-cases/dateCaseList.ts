import type { ListScreen } from '@/api/screens'
import { dateCase, type DateCase } from './dateCase'

export const dateCaseList: ListScreen<DateCase> = {
  entity: dateCase,
  columns: [
    { name: 'needed', kind: 'date', sort: true },
    { name: 'orNull', kind: 'date', sort: true },
    { name: 'optional', kind: 'date', sort: true },
    { name: 'either', kind: 'date', sort: true },
    { name: 'defaulted', kind: 'date', sort: true },
    { name: 'orNullDefaulted', kind: 'date', sort: true },
  ],
  filters: [
    { kind: 'period', field: 'needed', from: 'needed.gte', to: 'needed.lte', date: true },
    { kind: 'period', field: 'orNull', from: 'orNull.gte', to: 'orNull.lte', date: true },
    { kind: 'period', field: 'optional', from: 'optional.gte', to: 'optional.lte', date: true },
    { kind: 'period', field: 'either', from: 'either.gte', to: 'either.lte', date: true },
    { kind: 'period', field: 'defaulted', from: 'defaulted.gte', to: 'defaulted.lte', date: true },
    { kind: 'period', field: 'orNullDefaulted', from: 'orNullDefaulted.gte', to: 'orNullDefaulted.lte', date: true },
    {
      kind: 'period',
      field: 'optionalDefaulted',
      from: 'optionalDefaulted.gte',
      to: 'optionalDefaulted.lte',
      date: true,
    },
    { kind: 'period', field: 'eitherDefaulted', from: 'eitherDefaulted.gte', to: 'eitherDefaulted.lte', date: true },
    { kind: 'period', field: 'single', from: 'single.gte', to: 'single.lte', date: true },
    { kind: 'period', field: 'fixed', from: 'fixed.gte', to: 'fixed.lte', date: true },
    { kind: 'period', field: 'since', from: 'since.gte', to: 'since.lte', date: true },
  ],
}
