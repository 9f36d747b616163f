import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { health, type Health, type HealthInput } from './health'

export interface HealthDraft {
  name: string
}

export const healthForm: FormDefinition<Health, HealthInput, HealthDraft> = {
  entity: health,
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
