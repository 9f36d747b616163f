import type { ListScreen } from '@/api/screens'
import { pattern, type Pattern } from './pattern'

export const patternList: ListScreen<Pattern> = {
  entity: pattern,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'quotes', kind: 'code', sort: true },
    { name: 'slashes', kind: 'code', sort: true },
    { name: 'braces', kind: 'code', sort: true },
    { name: 'markup', kind: 'code', sort: true },
    { name: 'dollars', kind: 'code', sort: true },
  ],
  search: 'name.contains',
  filters: [],
}
