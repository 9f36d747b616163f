import type { FormDefinition } from '@/api/form'
import { integer, maxLength, required } from '@/api/rules'
import { note, type Note, type NoteInput } from './note'

export interface NoteDraft {
  title: string
  stars: string
}

export const noteForm: FormDefinition<Note, NoteInput, NoteDraft> = {
  entity: note,
  empty: () => ({
    title: '',
    stars: '',
  }),
  draftOf: (entity) => ({
    title: entity.title,
    stars: String(entity.stars),
  }),
  toInput: (draft) => ({
    title: draft.title,
    stars: Number(draft.stars),
  }),
  rules: {
    title: [required, maxLength(255)],
    stars: [required, integer],
  },
}
