import type { FormDefinition } from '@/api/form'
import { maxLength, pattern, required } from '@/api/rules'
import { tag, type Tag, type TagInput } from './tag'

export interface TagDraft {
  name: string
}

export const tagForm: FormDefinition<Tag, TagInput, TagDraft> = {
  entity: tag,
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
    name: [required, maxLength(30), pattern('^[a-z][a-z0-9-]*$')],
  },
  messages: {
    name: 'entities.tag.rules.name',
  },
}
