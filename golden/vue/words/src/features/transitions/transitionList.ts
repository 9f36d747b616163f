import type { ListScreen } from '@/api/screens'
import { transition, type Transition } from './transition'

export const transitionList: ListScreen<Transition> = {
  entity: transition,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
