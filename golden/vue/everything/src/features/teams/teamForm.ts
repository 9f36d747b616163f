import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { team, type Team, type TeamInput } from './team'

export interface TeamDraft {
  name: string
  captainId: number | null
}

export const teamForm: FormDefinition<Team, TeamInput, TeamDraft> = {
  entity: team,
  empty: (query) => ({
    name: '',
    captainId: numberParam(query, 'captainId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    captainId: entity.captainId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.captainId !== null && { captainId: draft.captainId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
