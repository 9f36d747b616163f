import type { ListScreen } from '@/api/screens'
import { note, type Note } from './note'

export const noteList: ListScreen<Note> = {
  entity: note,
  columns: [
    { name: 'title', kind: 'text', sort: true },
    { name: 'stars', kind: 'integer', sort: true, align: 'end' },
  ],
  search: 'title.contains',
  filters: [],
}
