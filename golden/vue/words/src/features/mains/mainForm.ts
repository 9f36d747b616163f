import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { main, type Main, type MainInput } from './main'

export interface MainDraft {
  name: string
}

export const mainForm: FormDefinition<Main, MainInput, MainDraft> = {
  entity: main,
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
