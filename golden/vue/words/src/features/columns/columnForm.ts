import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { column, type Column, type ColumnInput } from './column'

export interface ColumnDraft {
  name: string
}

export const columnForm: FormDefinition<Column, ColumnInput, ColumnDraft> = {
  entity: column,
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
