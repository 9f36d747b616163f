import type { ListScreen } from '@/api/screens'
import { renamedMembers, type RenamedMembers } from './renamedMembers'

export const renamedMembersList: ListScreen<RenamedMembers> = {
  entity: renamedMembers,
  columns: [
    { name: 'id', kind: 'text', sort: true },
    { name: 'createdAt', kind: 'date', sort: true },
    { name: 'version', kind: 'text', sort: true },
    { name: 'updatedAt', kind: 'text', sort: true },
  ],
  search: 'id.contains',
  filters: [{ kind: 'period', field: 'createdAt', from: 'createdAt.gte', to: 'createdAt.lte', date: true }],
}
