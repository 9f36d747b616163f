import type { ListScreen } from '@/api/screens'
import { router, type Router } from './router'

export const routerList: ListScreen<Router> = {
  entity: router,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
