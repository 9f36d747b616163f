import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { player, type Player, type PlayerInput } from './player'

export interface PlayerDraft {
  teamId: number | null
  name: string
}

export const playerForm: FormDefinition<Player, PlayerInput, PlayerDraft> = {
  entity: player,
  empty: (query) => ({
    teamId: numberParam(query, 'teamId'),
    name: '',
  }),
  draftOf: (entity) => ({
    teamId: entity.teamId,
    name: entity.name,
  }),
  toInput: (draft) => ({
    teamId: chosen(draft.teamId),
    name: draft.name,
  }),
  rules: {
    teamId: [required],
    name: [required, maxLength(255)],
  },
}
