import type { ListScreen } from '@/api/screens'
import { integerCase, type IntegerCase } from './integerCase'

export const integerCaseList: ListScreen<IntegerCase> = {
  entity: integerCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'single', kind: 'code', sort: true },
    { name: 'needed', kind: 'integer', sort: true, align: 'end' },
    { name: 'orNull', kind: 'integer', sort: true, align: 'end' },
    { name: 'optional', kind: 'integer', sort: true, align: 'end' },
    { name: 'either', kind: 'integer', sort: true, align: 'end' },
  ],
  filters: [],
}
