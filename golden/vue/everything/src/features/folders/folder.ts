import { defineEntity, type Entity } from '@/api/entity'

export interface Folder extends Entity {
  id: number
  name: string
  parentId?: number
  shortcutId?: number
  /** With `expand=parent`. */
  parent?: Folder | null
  /** With `expand=shortcut`. */
  shortcut?: Folder | null
}

export interface FolderInput {
  name: string
  parentId?: number
  shortcutId?: number
}

export const folder = defineEntity<Folder, FolderInput>({
  name: 'folder',
  path: 'folders',
  display: (entity) => entity.name,
  search: 'name.contains',
})
