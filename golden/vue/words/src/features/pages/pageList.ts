import type { ListScreen } from '@/api/screens'
import { folder } from '@/features/folders/folder'
import { page, type Page } from './page'

export const pageList: ListScreen<Page> = {
  entity: page,
  expand: 'folder',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'folder', kind: 'reference', entity: folder },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'folder', params: ['folderId.eq'], entity: folder }],
}
