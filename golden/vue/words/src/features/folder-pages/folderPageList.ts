import type { ListScreen } from '@/api/screens'
import { folderPage, type FolderPage } from './folderPage'

export const folderPageList: ListScreen<FolderPage> = {
  entity: folderPage,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
