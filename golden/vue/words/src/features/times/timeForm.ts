import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { time, type Time, type TimeInput } from './time'

export interface TimeDraft {
  name: string
}

export const timeForm: FormDefinition<Time, TimeInput, TimeDraft> = {
  entity: time,
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
