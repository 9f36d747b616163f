import type { ListScreen } from '@/api/screens'
import { token } from '@/features/tokens/token'
import { strictNote, type StrictNote } from './strictNote'

export const strictNoteList: ListScreen<StrictNote> = {
  entity: strictNote,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'pinned', kind: 'boolean', sort: true },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'boolean', field: 'pinned', param: 'pinned.eq' },
    { kind: 'reference', field: 'links', params: ['linkIds.has'], entity: token },
  ],
}
