import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { request, type Request, type RequestInput } from './request'

export interface RequestDraft {
  name: string
}

export const requestForm: FormDefinition<Request, RequestInput, RequestDraft> = {
  entity: request,
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
