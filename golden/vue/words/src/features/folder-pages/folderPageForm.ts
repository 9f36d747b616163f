import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { folderPage, type FolderPage, type FolderPageInput } from './folderPage'

export interface FolderPageDraft {
  name: string
}

export const folderPageForm: FormDefinition<FolderPage, FolderPageInput, FolderPageDraft> = {
  entity: folderPage,
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
