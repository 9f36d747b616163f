import type { ListScreen } from '@/api/screens'
import { symbol, type Symbol_ } from './symbol'

export const symbolList: ListScreen<Symbol_> = {
  entity: symbol,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
