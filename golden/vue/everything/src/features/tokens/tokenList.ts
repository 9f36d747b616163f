import type { ListScreen } from '@/api/screens'
import { token, type Token } from './token'

export const tokenList: ListScreen<Token> = {
  entity: token,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'pairedWith', params: ['pairedWithIds.has'], entity: token }],
}
