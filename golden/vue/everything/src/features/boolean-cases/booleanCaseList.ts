import type { ListScreen } from '@/api/screens'
import { booleanCase, type BooleanCase } from './booleanCase'

export const booleanCaseList: ListScreen<BooleanCase> = {
  entity: booleanCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'boolean', sort: true },
    { name: 'orNull', kind: 'boolean', sort: true },
    { name: 'optional', kind: 'boolean', sort: true },
    { name: 'either', kind: 'boolean', sort: true },
    { name: 'defaulted', kind: 'boolean', sort: true },
  ],
  filters: [
    { kind: 'boolean', field: 'needed', param: 'needed.eq' },
    { kind: 'boolean', field: 'orNull', param: 'orNull.eq' },
    { kind: 'boolean', field: 'optional', param: 'optional.eq' },
    { kind: 'boolean', field: 'either', param: 'either.eq' },
    { kind: 'boolean', field: 'defaulted', param: 'defaulted.eq' },
    { kind: 'boolean', field: 'orNullDefaulted', param: 'orNullDefaulted.eq' },
    { kind: 'boolean', field: 'optionalDefaulted', param: 'optionalDefaulted.eq' },
    { kind: 'boolean', field: 'eitherDefaulted', param: 'eitherDefaulted.eq' },
    { kind: 'boolean', field: 'fixed', param: 'fixed.eq' },
  ],
}
