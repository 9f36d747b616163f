import type { ListScreen } from '@/api/screens'
import { chain, type Chain } from './chain'

export const chainList: ListScreen<Chain> = {
  entity: chain,
  expand: 'next',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'next', kind: 'reference', entity: chain },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'next', params: ['nextId.eq'], entity: chain }],
}
