import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { mark, type Mark, type MarkInput } from './mark'

export interface MarkDraft {
  name: string
  tokenIds: string[]
  similarToIds: number[]
  positionIds: string[]
}

export const markForm: FormDefinition<Mark, MarkInput, MarkDraft> = {
  entity: mark,
  empty: () => ({
    name: '',
    tokenIds: [],
    similarToIds: [],
    positionIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    tokenIds: [...entity.tokenIds],
    similarToIds: [...entity.similarToIds],
    positionIds: [...entity.positionIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    tokenIds: draft.tokenIds,
    similarToIds: draft.similarToIds,
    positionIds: draft.positionIds,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
  messages: {
    positionIds: 'entities.mark.rules.positions',
  },
}
