import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { seal, type Seal } from './seal'

export const sealList: ListScreen<Seal> = {
  entity: seal,
  expand: 'hub',
  columns: [
    { name: 'text', kind: 'text', sort: true },
    { name: 'hub', kind: 'reference', entity: hub },
  ],
  search: 'text.contains',
  filters: [{ kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub }],
}
