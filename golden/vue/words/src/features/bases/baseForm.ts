import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { base, type Base, type BaseInput } from './base'

export interface BaseDraft {
  name: string
}

export const baseForm: FormDefinition<Base, BaseInput, BaseDraft> = {
  entity: base,
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
