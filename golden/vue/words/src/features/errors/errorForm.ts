import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { error, type ErrorInput, type Error_ } from './error'

export interface ErrorDraft {
  name: string
}

export const errorForm: FormDefinition<Error_, ErrorInput, ErrorDraft> = {
  entity: error,
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
