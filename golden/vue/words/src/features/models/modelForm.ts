import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { model, type Model, type ModelInput } from './model'

export interface ModelDraft {
  name: string
}

export const modelForm: FormDefinition<Model, ModelInput, ModelDraft> = {
  entity: model,
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
