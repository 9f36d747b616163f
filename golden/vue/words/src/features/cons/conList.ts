import type { ListScreen } from '@/api/screens'
import { con, type Con } from './con_'

export const conList: ListScreen<Con> = {
  entity: con,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
