import { defineEntity, type Entity } from '@/api/entity'

export interface User extends Entity {
  id: number
  name: string
}

export interface UserInput {
  name: string
}

export const user = defineEntity<User, UserInput>({
  name: 'user',
  path: 'users',
  display: (entity) => entity.name,
  search: 'name.contains',
})
