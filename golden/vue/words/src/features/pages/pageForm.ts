import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { page, type Page, type PageInput } from './page'

export interface PageDraft {
  name: string
  folderId: number | null
}

export const pageForm: FormDefinition<Page, PageInput, PageDraft> = {
  entity: page,
  empty: (query) => ({
    name: '',
    folderId: numberParam(query, 'folderId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    folderId: entity.folderId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.folderId !== null && { folderId: draft.folderId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
