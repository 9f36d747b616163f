import type { ListScreen } from '@/api/screens'
import { textCase, type TextCase } from './textCase'

export const textCaseList: ListScreen<TextCase> = {
  entity: textCase,
  columns: [{ name: 'id', kind: 'code', sort: true }],
  filters: [],
}
