import type { ListScreen } from '@/api/screens'
import { floatCase, type FloatCase } from './floatCase'

export const floatCaseList: ListScreen<FloatCase> = {
  entity: floatCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'float', sort: true, align: 'end' },
    { name: 'orNull', kind: 'float', sort: true, align: 'end' },
    { name: 'optional', kind: 'float', sort: true, align: 'end' },
    { name: 'either', kind: 'float', sort: true, align: 'end' },
    { name: 'defaulted', kind: 'float', sort: true, align: 'end' },
  ],
  filters: [],
}
