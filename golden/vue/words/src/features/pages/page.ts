import { defineEntity, type Entity } from '@/api/entity'
import type { Folder } from '@/features/folders/folder'

export interface Page extends Entity {
  id: number
  name: string
  folderId?: number
  /** With `expand=folder`. */
  folder?: Folder | null
}

export interface PageInput {
  name: string
  folderId?: number
}

export const page = defineEntity<Page, PageInput>({
  name: 'page',
  path: 'pages',
  display: (entity) => entity.name,
  search: 'name.contains',
})
