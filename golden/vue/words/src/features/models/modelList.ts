import type { ListScreen } from '@/api/screens'
import { model, type Model } from './model'

export const modelList: ListScreen<Model> = {
  entity: model,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
