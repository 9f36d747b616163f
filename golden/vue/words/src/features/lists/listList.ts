import type { ListScreen } from '@/api/screens'
import { list, type List } from './list'

export const listList: ListScreen<List> = {
  entity: list,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
