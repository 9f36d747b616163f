import { defineEntity } from '@/api/entity'
import type { RenamedTag } from '@/features/renamed-tags/renamedTag'

export interface RenamedMembers {
  _id: number
  id: string
  version: string
  createdAt: string
  updatedAt?: string
  _version: number
  _createdAt: string
  _updatedAt: string
  /** With `expand=tags`. */
  tags?: RenamedTag[]
}

export interface RenamedMembersInput {
  id: string
  version: string
  createdAt: string
  updatedAt?: string
}

export const renamedMembers = defineEntity<RenamedMembers, RenamedMembersInput>({
  name: 'renamedMembers',
  path: 'renamed-ones',
  members: { id: '_id', version: '_version', createdAt: '_createdAt', updatedAt: '_updatedAt' },
  display: (entity) => entity.id,
  search: 'id.contains',
})
