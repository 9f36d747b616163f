import type { ListScreen } from '@/api/screens'
import { health, type Health } from './health'

export const healthList: ListScreen<Health> = {
  entity: health,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
