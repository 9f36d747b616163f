import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { seal, type Seal, type SealInput } from './seal'

export interface SealDraft {
  text: string
  hubId: number | null
}

export const sealForm: FormDefinition<Seal, SealInput, SealDraft> = {
  entity: seal,
  empty: (query) => ({
    text: '',
    hubId: numberParam(query, 'hubId'),
  }),
  draftOf: (entity) => ({
    text: entity.text,
    hubId: entity.hubId ?? null,
  }),
  toInput: (draft) => ({
    text: draft.text,
    ...(draft.hubId !== null && { hubId: draft.hubId }),
  }),
  rules: {
    text: [required, maxLength(255)],
  },
}
