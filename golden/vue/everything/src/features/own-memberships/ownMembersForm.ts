import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { ownMembers, type OwnMembers, type OwnMembersInput } from './ownMembers'

export interface OwnMembersDraft {
  name: string
}

export const ownMembersForm: FormDefinition<OwnMembers, OwnMembersInput, OwnMembersDraft> = {
  entity: ownMembers,
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
