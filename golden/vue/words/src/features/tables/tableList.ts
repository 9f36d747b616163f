import type { ListScreen } from '@/api/screens'
import { folder } from '@/features/folders/folder'
import { meeting } from '@/features/meetings/meeting'
import { table, type Table } from './table'

export const tableList: ListScreen<Table> = {
  entity: table,
  expand: 'meeting,folder',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'meeting', kind: 'reference', entity: meeting },
    { name: 'folder', kind: 'reference', entity: folder },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'meeting', params: ['meetingId.eq'], entity: meeting },
    { kind: 'reference', field: 'folder', params: ['folderId.eq'], entity: folder },
  ],
}
