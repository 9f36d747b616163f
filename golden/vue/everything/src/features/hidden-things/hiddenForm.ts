import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { hidden, type Hidden, type HiddenInput } from './hidden'

export interface HiddenDraft {
  text: string
  hubId: number | null
}

export const hiddenForm: FormDefinition<Hidden, HiddenInput, HiddenDraft> = {
  entity: hidden,
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
