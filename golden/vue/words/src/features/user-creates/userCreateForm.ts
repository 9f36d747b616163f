import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { userCreate, type UserCreate, type UserCreateInput } from './userCreate'

export interface UserCreateDraft {
  userId: number | null
  name: string
}

export const userCreateForm: FormDefinition<UserCreate, UserCreateInput, UserCreateDraft> = {
  entity: userCreate,
  empty: (query) => ({
    userId: numberParam(query, 'userId'),
    name: '',
  }),
  draftOf: (entity) => ({
    userId: entity.userId,
    name: entity.name,
  }),
  toInput: (draft) => ({
    userId: chosen(draft.userId),
    name: draft.name,
  }),
  rules: {
    userId: [required],
    name: [required, maxLength(255)],
  },
}
