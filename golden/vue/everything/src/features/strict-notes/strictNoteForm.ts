import type { FormDefinition } from '@/api/form'
import { maxLength, minLength, required } from '@/api/rules'
import { strictNote, type StrictNote, type StrictNoteInput } from './strictNote'

export interface StrictNoteDraft {
  name: string
  body: string
  pinned: boolean
  linkIds: string[]
}

export const strictNoteForm: FormDefinition<StrictNote, StrictNoteInput, StrictNoteDraft> = {
  entity: strictNote,
  empty: () => ({
    name: '',
    body: '',
    pinned: false,
    linkIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    body: entity.body,
    pinned: entity.pinned,
    linkIds: [...entity.linkIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    body: draft.body,
    pinned: draft.pinned,
    linkIds: draft.linkIds,
  }),
  rules: {
    name: [required, maxLength(255)],
    body: [required, minLength(10), maxLength(2000)],
  },
  messages: {
    body: 'entities.strictNote.rules.body',
  },
}
