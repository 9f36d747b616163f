import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { list, type List, type ListInput } from './list'

export interface ListDraft {
  name: string
}

export const listForm: FormDefinition<List, ListInput, ListDraft> = {
  entity: list,
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
