import type { ListScreen } from '@/api/screens'
import { problem, type Problem } from './problem'

export const problemList: ListScreen<Problem> = {
  entity: problem,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
