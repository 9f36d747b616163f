import type { ListScreen } from '@/api/screens'
import { pageTable, type PageTable } from './pageTable'

export const pageTableList: ListScreen<PageTable> = {
  entity: pageTable,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
