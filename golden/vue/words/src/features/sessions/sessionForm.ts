import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { session, type Session, type SessionInput } from './session'

export interface SessionDraft {
  name: string
}

export const sessionForm: FormDefinition<Session, SessionInput, SessionDraft> = {
  entity: session,
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
