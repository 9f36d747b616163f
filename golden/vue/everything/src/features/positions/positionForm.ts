import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { bigInt, date, integer, maxLength, required, uuid } from '@/api/rules'
import { position, type Position, type PositionInput, type PositionKind } from './position'

export interface PositionDraft {
  text: string
  count: string
  big: string
  uuid: string
  day: string
  kind: PositionKind | ''
  title: string
  hubId: number | null
  markIds: number[]
}

export const positionForm: FormDefinition<Position, PositionInput, PositionDraft> = {
  entity: position,
  empty: (query) => ({
    text: '',
    count: '',
    big: '',
    uuid: '',
    day: '',
    kind: '',
    title: '',
    hubId: numberParam(query, 'hubId'),
    markIds: [],
  }),
  draftOf: (entity) => ({
    text: entity.text,
    count: String(entity.count),
    big: entity.big,
    uuid: entity.uuid,
    day: entity.day,
    kind: entity.kind,
    title: entity.title ?? '',
    hubId: entity.hubId,
    markIds: [...entity.markIds],
  }),
  toInput: (draft) => ({
    text: draft.text,
    count: Number(draft.count),
    big: draft.big,
    uuid: draft.uuid,
    day: draft.day,
    kind: chosen(draft.kind),
    ...(draft.title !== '' && { title: draft.title }),
    hubId: chosen(draft.hubId),
    markIds: draft.markIds,
  }),
  rules: {
    text: [required, maxLength(20)],
    count: [required, integer],
    big: [required, bigInt],
    uuid: [required, uuid],
    day: [required, date],
    kind: [required],
    title: [maxLength(255)],
    hubId: [required],
  },
  messages: {
    markIds: 'entities.position.rules.marks',
  },
}
