import type { ListScreen } from '@/api/screens'
import { child } from '@/features/offspring/child'
import { sheep, type Sheep } from './sheep'

export const sheepList: ListScreen<Sheep> = {
  entity: sheep,
  expand: 'child',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'child', kind: 'reference', entity: child },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'child', params: ['childId.eq'], entity: child }],
}
