import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { template, type Template, type TemplateInput } from './template'

export interface TemplateDraft {
  name: string
}

export const templateForm: FormDefinition<Template, TemplateInput, TemplateDraft> = {
  entity: template,
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
