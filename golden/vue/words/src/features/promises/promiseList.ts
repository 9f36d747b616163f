import type { ListScreen } from '@/api/screens'
import { promise, type Promise_ } from './promise'

export const promiseList: ListScreen<Promise_> = {
  entity: promise,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
