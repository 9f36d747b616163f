import type { ListScreen } from '@/api/screens'
import { jsonCase, type JsonCase } from './jsonCase'

export const jsonCaseList: ListScreen<JsonCase> = {
  entity: jsonCase,
  columns: [{ name: 'id', kind: 'code', sort: true }],
  filters: [],
}
