import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { user, type User, type UserInput } from './user'

export interface UserDraft {
  name: string
}

export const userForm: FormDefinition<User, UserInput, UserDraft> = {
  entity: user,
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
