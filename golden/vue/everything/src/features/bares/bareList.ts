import type { ListScreen } from '@/api/screens'
import { bare, type Bare } from './bare'

export const bareList: ListScreen<Bare> = {
  entity: bare,
  columns: [{ name: 'id', kind: 'code', sort: true }],
  filters: [],
}
