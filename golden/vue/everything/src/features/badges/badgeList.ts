import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { token } from '@/features/tokens/token'
import { badge, type Badge } from './badge'

export const badgeList: ListScreen<Badge> = {
  entity: badge,
  expand: 'hub,spare',
  columns: [
    { name: 'text', kind: 'text', sort: true },
    { name: 'hub', kind: 'reference', entity: hub },
    { name: 'spare', kind: 'reference', entity: token },
  ],
  search: 'text.contains',
  filters: [
    { kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub },
    { kind: 'reference', field: 'spare', params: ['spareId.eq'], entity: token },
  ],
}
