import { defineEntity, type Entity } from '@/api/entity'
import type { Folder } from '@/features/folders/folder'

export interface FolderFile extends Entity {
  id: number
  name: string
  folderId: number
  /** With `expand=folder`. */
  folder?: Folder
}

export interface FolderFileInput {
  name: string
  folderId: number
}

export const folderFile = defineEntity<FolderFile, FolderFileInput>({
  name: 'folderFile',
  path: 'folder-files',
  display: (entity) => entity.name,
  search: 'name.contains',
})
