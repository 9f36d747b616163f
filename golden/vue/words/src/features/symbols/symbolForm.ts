import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { symbol, type SymbolInput, type Symbol_ } from './symbol'

export interface SymbolDraft {
  name: string
}

export const symbolForm: FormDefinition<Symbol_, SymbolInput, SymbolDraft> = {
  entity: symbol,
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
