import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { promise, type PromiseInput, type Promise_ } from './promise'

export interface PromiseDraft {
  name: string
}

export const promiseForm: FormDefinition<Promise_, PromiseInput, PromiseDraft> = {
  entity: promise,
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
