import type { ListScreen } from '@/api/screens'
import { base, type Base } from './base'

export const baseList: ListScreen<Base> = {
  entity: base,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
