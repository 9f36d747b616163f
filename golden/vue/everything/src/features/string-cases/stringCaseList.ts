import type { ListScreen } from '@/api/screens'
import { stringCase, type StringCase } from './stringCase'

export const stringCaseList: ListScreen<StringCase> = {
  entity: stringCase,
  columns: [
    { name: 'needed', kind: 'text', sort: true },
    { name: 'single', kind: 'text', sort: true },
    { name: 'defaulted', kind: 'text', sort: true },
    { name: 'limited', kind: 'code', sort: true },
    { name: 'labelled', kind: 'text', sort: true },
    { name: 'short', kind: 'text', sort: true },
  ],
  search: 'needed.contains',
  filters: [],
}
