import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { default_, type Default, type DefaultInput } from './default'

export interface DefaultDraft {
  name: string
  meetingId: number | null
}

export const defaultForm: FormDefinition<Default, DefaultInput, DefaultDraft> = {
  entity: default_,
  empty: (query) => ({
    name: '',
    meetingId: numberParam(query, 'meetingId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    meetingId: entity.meetingId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.meetingId !== null && { meetingId: draft.meetingId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
