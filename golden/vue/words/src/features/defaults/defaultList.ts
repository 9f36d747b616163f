import type { ListScreen } from '@/api/screens'
import { meeting } from '@/features/meetings/meeting'
import { default_, type Default } from './default'

export const defaultList: ListScreen<Default> = {
  entity: default_,
  expand: 'meeting',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'meeting', kind: 'reference', entity: meeting },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'meeting', params: ['meetingId.eq'], entity: meeting }],
}
