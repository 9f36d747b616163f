import type { ListScreen } from '@/api/screens'
import { breakout, type Breakout } from './breakout'

export const breakoutList: ListScreen<Breakout> = {
  entity: breakout,
  columns: [
    { name: 'title', kind: 'text', sort: true },
    { name: 'backslash', kind: 'text', sort: true },
    { name: 'triple', kind: 'text', sort: true },
    { name: 'comments', kind: 'text', sort: true },
    { name: 'script', kind: 'text', sort: true },
    { name: 'mustache', kind: 'text', sort: true },
  ],
  search: 'title.contains',
  filters: [],
}
