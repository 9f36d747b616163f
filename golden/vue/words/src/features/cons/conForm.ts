import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { con, type Con, type ConInput } from './con_'

export interface ConDraft {
  name: string
}

export const conForm: FormDefinition<Con, ConInput, ConDraft> = {
  entity: con,
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
