import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { group, type Group, type GroupInput } from './group'

export interface GroupDraft {
  name: string
}

export const groupForm: FormDefinition<Group, GroupInput, GroupDraft> = {
  entity: group,
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
