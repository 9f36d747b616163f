import type { ListScreen } from '@/api/screens'
import { timeCase, type TimeCase } from './timeCase'

export const timeCaseList: ListScreen<TimeCase> = {
  entity: timeCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'time', sort: true },
    { name: 'orNull', kind: 'time', sort: true },
    { name: 'optional', kind: 'time', sort: true },
    { name: 'either', kind: 'time', sort: true },
    { name: 'defaulted', kind: 'time', sort: true },
  ],
  filters: [],
}
