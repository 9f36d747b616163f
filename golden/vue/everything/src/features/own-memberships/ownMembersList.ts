import type { ListScreen } from '@/api/screens'
import { ownMembers, type OwnMembers } from './ownMembers'

export const ownMembersList: ListScreen<OwnMembers> = {
  entity: ownMembers,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
