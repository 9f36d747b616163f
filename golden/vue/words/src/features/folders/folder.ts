import { defineEntity, type Entity } from '@/api/entity'

export interface Folder extends Entity {
  id: number
  name: string
}

export interface FolderInput {
  name: string
}

export const folder = defineEntity<Folder, FolderInput>({
  name: 'folder',
  path: 'folders',
  display: (entity) => entity.name,
  search: 'name.contains',
})
