import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { mark, type Mark, type MarkInput } from './mark'

export interface MarkDraft {
  name: string
  tokenIds: string[]
  similarToIds: number[]
}

export const markForm: FormDefinition<Mark, MarkInput, MarkDraft> = {
  entity: mark,
  empty: () => ({
    name: '',
    tokenIds: [],
    similarToIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    tokenIds: [...entity.tokenIds],
    similarToIds: [...entity.similarToIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    tokenIds: draft.tokenIds,
    similarToIds: draft.similarToIds,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
