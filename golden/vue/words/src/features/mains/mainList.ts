import type { ListScreen } from '@/api/screens'
import { main, type Main } from './main'

export const mainList: ListScreen<Main> = {
  entity: main,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
