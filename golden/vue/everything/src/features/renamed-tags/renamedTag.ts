import { defineEntity } from '@/api/entity'
import type { RenamedMembers } from '@/features/renamed-ones/renamedMembers'

export interface RenamedTag {
  id: number
  version: string
  name: string
  ownerId?: number
  memberIds: number[]
  _version: number
  createdAt: string
  updatedAt: string
  /** With `expand=owner`. */
  owner?: RenamedMembers | null
  /** With `expand=members`. */
  members?: RenamedMembers[]
}

export interface RenamedTagInput {
  version: string
  name: string
  ownerId?: number
  memberIds: number[]
}

export const renamedTag = defineEntity<RenamedTag, RenamedTagInput>({
  name: 'renamedTag',
  path: 'renamed-tags',
  members: { version: '_version' },
  display: (entity) => entity.name,
  search: 'name.contains',
})
