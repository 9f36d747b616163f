import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { pageTable, type PageTable, type PageTableInput } from './pageTable'

export interface PageTableDraft {
  name: string
}

export const pageTableForm: FormDefinition<PageTable, PageTableInput, PageTableDraft> = {
  entity: pageTable,
  empty: () => ({
    name: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
  }),
  toInput: (draft) => ({
    name: draft.name,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
