import type { ListScreen } from '@/api/screens'
import { type_, type Type } from './type'

export const typeList: ListScreen<Type> = {
  entity: type_,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
