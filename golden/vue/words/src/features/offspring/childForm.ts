import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { child, type Child, type ChildInput } from './child'

export interface ChildDraft {
  name: string
}

export const childForm: FormDefinition<Child, ChildInput, ChildDraft> = {
  entity: child,
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
