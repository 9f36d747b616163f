import type { ListScreen } from '@/api/screens'
import { response, type Response } from './response'

export const responseList: ListScreen<Response> = {
  entity: response,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
