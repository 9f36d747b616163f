import type { ListScreen } from '@/api/screens'
import { new_, type New } from './new'

export const newList: ListScreen<New> = {
  entity: new_,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
