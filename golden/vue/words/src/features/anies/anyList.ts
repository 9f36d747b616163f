import type { ListScreen } from '@/api/screens'
import { any, type Any } from './any'

export const anyList: ListScreen<Any> = {
  entity: any,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
