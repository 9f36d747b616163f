import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { query_, type Query, type QueryInput } from './query'

export interface QueryDraft {
  name: string
}

export const queryForm: FormDefinition<Query, QueryInput, QueryDraft> = {
  entity: query_,
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
