import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { type_, type Type, type TypeInput } from './type'

export interface TypeDraft {
  name: string
}

export const typeForm: FormDefinition<Type, TypeInput, TypeDraft> = {
  entity: type_,
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
