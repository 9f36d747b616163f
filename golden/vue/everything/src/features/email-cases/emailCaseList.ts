import type { ListScreen } from '@/api/screens'
import { emailCase, type EmailCase } from './emailCase'

export const emailCaseList: ListScreen<EmailCase> = {
  entity: emailCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'email', sort: true },
    { name: 'orNull', kind: 'email', sort: true },
    { name: 'optional', kind: 'email', sort: true },
    { name: 'either', kind: 'email', sort: true },
    { name: 'defaulted', kind: 'email', sort: true },
  ],
  filters: [],
}
