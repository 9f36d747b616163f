import type { ListScreen } from '@/api/screens'
import { assets, type Assets } from './assets'

export const assetsList: ListScreen<Assets> = {
  entity: assets,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
