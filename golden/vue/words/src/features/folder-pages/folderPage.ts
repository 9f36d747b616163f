import { defineEntity, type Entity } from '@/api/entity'

export interface FolderPage extends Entity {
  id: number
  name: string
}

export interface FolderPageInput {
  name: string
}

export const folderPage = defineEntity<FolderPage, FolderPageInput>({
  name: 'folderPage',
  path: 'folder-pages',
  display: (entity) => entity.name,
  search: 'name.contains',
})
