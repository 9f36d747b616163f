import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { stamp, type Stamp } from './stamp'

export const stampList: ListScreen<Stamp> = {
  entity: stamp,
  expand: 'hub',
  columns: [{ name: 'hub', kind: 'reference', entity: hub }],
  filters: [{ kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub }],
}
