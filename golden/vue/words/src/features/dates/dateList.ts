import type { ListScreen } from '@/api/screens'
import { date, type Date_ } from './date'

export const dateList: ListScreen<Date_> = {
  entity: date,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
