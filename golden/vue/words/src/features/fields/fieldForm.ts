import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { field_, type Field, type FieldInput } from './field'

export interface FieldDraft {
  name: string
}

export const fieldForm: FormDefinition<Field, FieldInput, FieldDraft> = {
  entity: field_,
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
