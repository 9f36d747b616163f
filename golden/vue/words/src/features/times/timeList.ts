import type { ListScreen } from '@/api/screens'
import { time, type Time } from './time'

export const timeList: ListScreen<Time> = {
  entity: time,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
