import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { folder, type Folder, type FolderInput } from './folder'

export interface FolderDraft {
  name: string
}

export const folderForm: FormDefinition<Folder, FolderInput, FolderDraft> = {
  entity: folder,
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
