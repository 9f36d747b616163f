import type { ListScreen } from '@/api/screens'
import { renamedMembers } from '@/features/renamed-ones/renamedMembers'
import { renamedTag, type RenamedTag } from './renamedTag'

export const renamedTagList: ListScreen<RenamedTag> = {
  entity: renamedTag,
  expand: 'owner',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'owner', kind: 'reference', entity: renamedMembers },
    { name: 'version', kind: 'decimal', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'owner', params: ['ownerId.eq'], entity: renamedMembers },
    { kind: 'reference', field: 'members', params: ['memberIds.has'], entity: renamedMembers },
  ],
}
