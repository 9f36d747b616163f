import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { api, type Api, type ApiInput } from './api'

export interface ApiDraft {
  name: string
}

export const apiForm: FormDefinition<Api, ApiInput, ApiDraft> = {
  entity: api,
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
