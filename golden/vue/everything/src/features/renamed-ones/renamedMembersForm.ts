import type { FormDefinition } from '@/api/form'
import { date, maxLength, required } from '@/api/rules'
import { renamedMembers, type RenamedMembers, type RenamedMembersInput } from './renamedMembers'

export interface RenamedMembersDraft {
  id: string
  version: string
  createdAt: string
  updatedAt: string
}

export const renamedMembersForm: FormDefinition<RenamedMembers, RenamedMembersInput, RenamedMembersDraft> = {
  entity: renamedMembers,
  empty: () => ({
    id: '',
    version: '',
    createdAt: '',
    updatedAt: '',
  }),
  draftOf: (entity) => ({
    id: entity.id,
    version: entity.version,
    createdAt: entity.createdAt,
    updatedAt: entity.updatedAt ?? '',
  }),
  toInput: (draft) => ({
    id: draft.id,
    version: draft.version,
    createdAt: draft.createdAt,
    ...(draft.updatedAt !== '' && { updatedAt: draft.updatedAt }),
  }),
  rules: {
    id: [required, maxLength(20)],
    version: [required, maxLength(255)],
    createdAt: [required, date],
    updatedAt: [maxLength(255)],
  },
}
