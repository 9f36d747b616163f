import type { ListScreen } from '@/api/screens'
import { uuidCase, type UuidCase } from './uuidCase'

export const uuidCaseList: ListScreen<UuidCase> = {
  entity: uuidCase,
  columns: [{ name: 'id', kind: 'code', sort: true }],
  filters: [],
}
