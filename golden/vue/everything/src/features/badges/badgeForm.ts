import { chosen, numberParam, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { badge, type Badge, type BadgeInput } from './badge'

export interface BadgeDraft {
  text: string
  hubId: number | null
  spareId: string | null
}

export const badgeForm: FormDefinition<Badge, BadgeInput, BadgeDraft> = {
  entity: badge,
  empty: (query) => ({
    text: '',
    hubId: numberParam(query, 'hubId'),
    spareId: textParam(query, 'spareId'),
  }),
  draftOf: (entity) => ({
    text: entity.text,
    hubId: entity.hubId,
    spareId: entity.spareId ?? null,
  }),
  toInput: (draft) => ({
    text: draft.text,
    hubId: chosen(draft.hubId),
    ...(draft.spareId !== null && { spareId: draft.spareId }),
  }),
  rules: {
    text: [required, maxLength(255)],
    hubId: [required],
  },
}
