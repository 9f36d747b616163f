import type { ListScreen } from '@/api/screens'
import { folder, type Folder } from './folder'

export const folderList: ListScreen<Folder> = {
  entity: folder,
  expand: 'parent,shortcut',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'parent', kind: 'reference', entity: folder },
    { name: 'shortcut', kind: 'reference', entity: folder },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'parent', params: ['parentId.eq'], entity: folder },
    { kind: 'reference', field: 'shortcut', params: ['shortcutId.eq'], entity: folder },
  ],
}
