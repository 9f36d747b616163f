import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { response, type Response, type ResponseInput } from './response'

export interface ResponseDraft {
  name: string
}

export const responseForm: FormDefinition<Response, ResponseInput, ResponseDraft> = {
  entity: response,
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
