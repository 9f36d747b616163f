import type { ListScreen } from '@/api/screens'
import { decimalCase, type DecimalCase } from './decimalCase'

export const decimalCaseList: ListScreen<DecimalCase> = {
  entity: decimalCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'decimal', sort: true, align: 'end' },
    { name: 'orNull', kind: 'decimal', sort: true, align: 'end' },
    { name: 'optional', kind: 'decimal', sort: true, align: 'end' },
    { name: 'either', kind: 'decimal', sort: true, align: 'end' },
    { name: 'defaulted', kind: 'decimal', sort: true, align: 'end' },
  ],
  filters: [],
}
