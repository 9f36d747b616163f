import type { FormDefinition } from '@/api/form'
import { maxLength, pattern, required } from '@/api/rules'
import { specialty, type Specialty, type SpecialtyInput } from './specialty'

export interface SpecialtyDraft {
  code: string
  title: string
}

export const specialtyForm: FormDefinition<Specialty, SpecialtyInput, SpecialtyDraft> = {
  entity: specialty,
  empty: () => ({
    code: '',
    title: '',
  }),
  draftOf: (entity) => ({
    code: entity.code,
    title: entity.title,
  }),
  toInput: (draft) => ({
    code: draft.code,
    title: draft.title,
  }),
  rules: {
    code: [required, maxLength(255), pattern('^[A-Z]{3}[0-9]{2}$')],
    title: [required, maxLength(255)],
  },
}
