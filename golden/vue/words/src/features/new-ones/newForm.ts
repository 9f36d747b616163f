import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { new_, type New, type NewInput } from './new'

export interface NewDraft {
  name: string
}

export const newForm: FormDefinition<New, NewInput, NewDraft> = {
  entity: new_,
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
