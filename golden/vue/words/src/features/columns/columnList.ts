import type { ListScreen } from '@/api/screens'
import { column, type Column } from './column'

export const columnList: ListScreen<Column> = {
  entity: column,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
