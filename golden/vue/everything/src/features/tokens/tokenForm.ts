import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { token, type Token, type TokenInput } from './token'

export interface TokenDraft {
  name: string
  pairedWithIds: string[]
}

export const tokenForm: FormDefinition<Token, TokenInput, TokenDraft> = {
  entity: token,
  empty: () => ({
    name: '',
    pairedWithIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    pairedWithIds: [...entity.pairedWithIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    pairedWithIds: draft.pairedWithIds,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
