import type { ListScreen } from '@/api/screens'
import { renamedKey, type RenamedKey } from './renamedKey'

export const renamedKeyList: ListScreen<RenamedKey> = {
  entity: renamedKey,
  columns: [
    { name: '_id', kind: 'code', sort: true },
    { name: 'left', kind: 'code', sort: true },
    { name: 'right', kind: 'code', sort: true },
    { name: 'id', kind: 'integer', sort: true, align: 'end' },
  ],
  filters: [],
}
