import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { userPage, type UserPage, type UserPageInput } from './userPage'

export interface UserPageDraft {
  name: string
  problemId: number | null
  pageId: number | null
  selfId: number | null
}

export const userPageForm: FormDefinition<UserPage, UserPageInput, UserPageDraft> = {
  entity: userPage,
  empty: (query) => ({
    name: '',
    problemId: numberParam(query, 'problemId'),
    pageId: numberParam(query, 'pageId'),
    selfId: numberParam(query, 'selfId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    problemId: entity.problemId ?? null,
    pageId: entity.pageId ?? null,
    selfId: entity.selfId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.problemId !== null && { problemId: draft.problemId }),
    ...(draft.pageId !== null && { pageId: draft.pageId }),
    ...(draft.selfId !== null && { selfId: draft.selfId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
