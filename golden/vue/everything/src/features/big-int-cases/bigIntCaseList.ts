import type { ListScreen } from '@/api/screens'
import { bigIntCase, type BigIntCase } from './bigIntCase'

export const bigIntCaseList: ListScreen<BigIntCase> = {
  entity: bigIntCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'single', kind: 'code', sort: true },
    { name: 'needed', kind: 'bigInt', sort: true, align: 'end' },
    { name: 'orNull', kind: 'bigInt', sort: true, align: 'end' },
    { name: 'optional', kind: 'bigInt', sort: true, align: 'end' },
    { name: 'either', kind: 'bigInt', sort: true, align: 'end' },
  ],
  filters: [],
}
