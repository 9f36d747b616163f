import type { ListScreen } from '@/api/screens'
import { group, type Group } from './group'

export const groupList: ListScreen<Group> = {
  entity: group,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
