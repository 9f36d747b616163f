import { defineEntity, type Entity } from '@/api/entity'

export interface OwnMembers extends Entity {
  id: number
  name: string
}

export interface OwnMembersInput {
  name: string
}

export const ownMembers = defineEntity<OwnMembers, OwnMembersInput>({
  name: 'ownMembers',
  path: 'own-memberships',
  display: (entity) => entity.name,
  search: 'name.contains',
})
