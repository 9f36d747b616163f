import type { ListScreen } from '@/api/screens'
import { urlCase, type UrlCase } from './urlCase'

export const urlCaseList: ListScreen<UrlCase> = {
  entity: urlCase,
  columns: [{ name: 'id', kind: 'code', sort: true }],
  filters: [],
}
