import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { problem, type Problem, type ProblemInput } from './problem'

export interface ProblemDraft {
  name: string
}

export const problemForm: FormDefinition<Problem, ProblemInput, ProblemDraft> = {
  entity: problem,
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
