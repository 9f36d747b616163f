import { defineEntity, type Entity } from '@/api/entity'
import type { Folder } from '@/features/folders/folder'
import type { Meeting } from '@/features/meetings/meeting'

export interface Table extends Entity {
  id: number
  name: string
  meetingId?: number
  folderId?: number
  /** With `expand=meeting`. */
  meeting?: Meeting | null
  /** With `expand=folder`. */
  folder?: Folder | null
}

export interface TableInput {
  name: string
  meetingId?: number
  folderId?: number
}

export const table = defineEntity<Table, TableInput>({
  name: 'table',
  path: 'tables',
  display: (entity) => entity.name,
  search: 'name.contains',
})
