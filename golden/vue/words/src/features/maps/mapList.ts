import type { ListScreen } from '@/api/screens'
import { map, type Map_ } from './map'

export const mapList: ListScreen<Map_> = {
  entity: map,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
