import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { date, type DateInput, type Date_ } from './date'

export interface DateDraft {
  name: string
}

export const dateForm: FormDefinition<Date_, DateInput, DateDraft> = {
  entity: date,
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
