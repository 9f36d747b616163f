import type { ListScreen } from '@/api/screens'
import { oldName, type OldName } from './oldName'

export const oldNameList: ListScreen<OldName> = {
  entity: oldName,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'unknown', kind: 'text', sort: true },
  ],
  search: 'name.contains',
  filters: [{ kind: 'period', field: 'seen', from: 'seen.gte', to: 'seen.lte' }],
}
