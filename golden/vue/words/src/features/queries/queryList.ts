import type { ListScreen } from '@/api/screens'
import { query_, type Query } from './query'

export const queryList: ListScreen<Query> = {
  entity: query_,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
