import type { ListScreen } from '@/api/screens'
import { request, type Request } from './request'

export const requestList: ListScreen<Request> = {
  entity: request,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
