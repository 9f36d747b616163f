import { defineEntity, type Entity } from '@/api/entity'
import type { User } from '@/features/users/user'

export interface UserCreate extends Entity {
  id: number
  name: string
  userId: number
  /** With `expand=user`. */
  user?: User
}

export interface UserCreateInput {
  name: string
  userId: number
}

export const userCreate = defineEntity<UserCreate, UserCreateInput>({
  name: 'userCreate',
  path: 'user-creates',
  display: (entity) => entity.name,
  search: 'name.contains',
})
