import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { chain, type Chain, type ChainInput } from './chain'

export interface ChainDraft {
  name: string
  nextId: number | null
}

export const chainForm: FormDefinition<Chain, ChainInput, ChainDraft> = {
  entity: chain,
  empty: (query) => ({
    name: '',
    nextId: numberParam(query, 'nextId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    nextId: entity.nextId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.nextId !== null && { nextId: draft.nextId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
