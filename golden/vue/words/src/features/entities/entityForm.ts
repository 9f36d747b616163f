import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { entity_, type Entity, type EntityInput } from './entity'

export interface EntityDraft {
  name: string
}

export const entityForm: FormDefinition<Entity, EntityInput, EntityDraft> = {
  entity: entity_,
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
