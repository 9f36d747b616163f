import { defineEntity } from '@/api/entity'

export interface RenamedKey {
  _id: string
  left: number
  right: number
  id?: number
  version: number
  createdAt: string
  updatedAt: string
}

export interface RenamedKeyInput {
  left: number
  right: number
  id?: number
}

export const renamedKey = defineEntity<RenamedKey, RenamedKeyInput>({
  name: 'renamedKey',
  path: 'renamed-keys',
  members: { id: '_id' },
})
