import type { ListScreen } from '@/api/screens'
import { user } from '@/features/users/user'
import { userCreate, type UserCreate } from './userCreate'

export const userCreateList: ListScreen<UserCreate> = {
  entity: userCreate,
  expand: 'user',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'user', kind: 'reference', entity: user },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'user', params: ['userId.eq'], entity: user }],
}
