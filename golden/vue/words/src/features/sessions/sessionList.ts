import type { ListScreen } from '@/api/screens'
import { session, type Session } from './session'

export const sessionList: ListScreen<Session> = {
  entity: session,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
