import type { ListScreen } from '@/api/screens'
import { api, type Api } from './api'

export const apiList: ListScreen<Api> = {
  entity: api,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
