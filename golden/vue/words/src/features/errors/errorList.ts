import type { ListScreen } from '@/api/screens'
import { error, type Error_ } from './error'

export const errorList: ListScreen<Error_> = {
  entity: error,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
