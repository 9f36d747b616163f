import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { transition, type Transition, type TransitionInput } from './transition'

export interface TransitionDraft {
  name: string
}

export const transitionForm: FormDefinition<Transition, TransitionInput, TransitionDraft> = {
  entity: transition,
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
