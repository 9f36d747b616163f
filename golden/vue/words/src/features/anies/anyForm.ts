import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { any, type Any, type AnyInput } from './any'

export interface AnyDraft {
  name: string
}

export const anyForm: FormDefinition<Any, AnyInput, AnyDraft> = {
  entity: any,
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
