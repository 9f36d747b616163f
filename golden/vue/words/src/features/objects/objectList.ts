import type { ListScreen } from '@/api/screens'
import { object, type Object_ } from './object'

export const objectList: ListScreen<Object_> = {
  entity: object,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
