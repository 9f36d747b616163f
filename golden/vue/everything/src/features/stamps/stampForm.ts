import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { required } from '@/api/rules'
import { stamp, type Stamp, type StampInput } from './stamp'

export interface StampDraft {
  hubId: number | null
}

export const stampForm: FormDefinition<Stamp, StampInput, StampDraft> = {
  entity: stamp,
  empty: (query) => ({
    hubId: numberParam(query, 'hubId'),
  }),
  draftOf: (entity) => ({
    hubId: entity.hubId,
  }),
  toInput: (draft) => ({
    hubId: chosen(draft.hubId),
  }),
  rules: {
    hubId: [required],
  },
}
