import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { router, type Router, type RouterInput } from './router'

export interface RouterDraft {
  name: string
}

export const routerForm: FormDefinition<Router, RouterInput, RouterDraft> = {
  entity: router,
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
