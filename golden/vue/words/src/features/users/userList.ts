import type { ListScreen } from '@/api/screens'
import { user, type User } from './user'

export const userList: ListScreen<User> = {
  entity: user,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
