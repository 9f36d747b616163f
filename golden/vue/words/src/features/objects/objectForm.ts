import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { object, type ObjectInput, type Object_ } from './object'

export interface ObjectDraft {
  name: string
}

export const objectForm: FormDefinition<Object_, ObjectInput, ObjectDraft> = {
  entity: object,
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
