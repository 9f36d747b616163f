import type { ListScreen } from '@/api/screens'
import { mark } from '@/features/marks/mark'
import { hub, type Hub } from './hub'

export const hubList: ListScreen<Hub> = {
  entity: hub,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'marks', params: ['markIds.has'], entity: mark }],
}
