import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { decimal, maxLength, required } from '@/api/rules'
import { renamedTag, type RenamedTag, type RenamedTagInput } from './renamedTag'

export interface RenamedTagDraft {
  version: string
  name: string
  ownerId: number | null
  memberIds: number[]
}

export const renamedTagForm: FormDefinition<RenamedTag, RenamedTagInput, RenamedTagDraft> = {
  entity: renamedTag,
  empty: (query) => ({
    version: '',
    name: '',
    ownerId: numberParam(query, 'ownerId'),
    memberIds: [],
  }),
  draftOf: (entity) => ({
    version: entity.version,
    name: entity.name,
    ownerId: entity.ownerId ?? null,
    memberIds: [...entity.memberIds],
  }),
  toInput: (draft) => ({
    version: draft.version,
    name: draft.name,
    ...(draft.ownerId !== null && { ownerId: draft.ownerId }),
    memberIds: draft.memberIds,
  }),
  rules: {
    version: [required, decimal(18, 2)],
    name: [required, maxLength(255)],
  },
}
