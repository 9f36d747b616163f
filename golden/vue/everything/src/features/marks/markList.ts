import type { ListScreen } from '@/api/screens'
import { token } from '@/features/tokens/token'
import { mark, type Mark } from './mark'

export const markList: ListScreen<Mark> = {
  entity: mark,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'tokens', params: ['tokenIds.has'], entity: token },
    { kind: 'reference', field: 'similarTo', params: ['similarToIds.has'], entity: mark },
  ],
}
