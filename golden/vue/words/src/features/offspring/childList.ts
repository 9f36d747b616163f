import type { ListScreen } from '@/api/screens'
import { child, type Child } from './child'

export const childList: ListScreen<Child> = {
  entity: child,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
