import type { ListScreen } from '@/api/screens'
import { field_, type Field } from './field'

export const fieldList: ListScreen<Field> = {
  entity: field_,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
