import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { hub, type Hub, type HubInput } from './hub'

export interface HubDraft {
  name: string
  markIds: number[]
}

export const hubForm: FormDefinition<Hub, HubInput, HubDraft> = {
  entity: hub,
  empty: () => ({
    name: '',
    markIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    markIds: [...entity.markIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    markIds: draft.markIds,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
