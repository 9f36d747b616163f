import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { hidden, type Hidden } from './hidden'

export const hiddenList: ListScreen<Hidden> = {
  entity: hidden,
  expand: 'hub',
  columns: [
    { name: 'text', kind: 'text', sort: true },
    { name: 'hub', kind: 'reference', entity: hub },
  ],
  search: 'text.contains',
  filters: [{ kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub }],
}
