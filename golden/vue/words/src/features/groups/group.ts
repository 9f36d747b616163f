import { defineEntity, type Entity } from '@/api/entity'

export interface Group extends Entity {
  id: number
  name: string
}

export interface GroupInput {
  name: string
}

export const group = defineEntity<Group, GroupInput>({
  name: 'group',
  path: 'groups',
  display: (entity) => entity.name,
  search: 'name.contains',
})
