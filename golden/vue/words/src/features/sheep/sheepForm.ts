import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { sheep, type Sheep, type SheepInput } from './sheep'

export interface SheepDraft {
  name: string
  childId: number | null
}

export const sheepForm: FormDefinition<Sheep, SheepInput, SheepDraft> = {
  entity: sheep,
  empty: (query) => ({
    name: '',
    childId: numberParam(query, 'childId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    childId: entity.childId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.childId !== null && { childId: draft.childId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
