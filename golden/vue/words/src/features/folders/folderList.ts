import type { ListScreen } from '@/api/screens'
import { folder, type Folder } from './folder'

export const folderList: ListScreen<Folder> = {
  entity: folder,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
