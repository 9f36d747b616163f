import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { folderFile, type FolderFile, type FolderFileInput } from './folderFile'

export interface FolderFileDraft {
  folderId: number | null
  name: string
}

export const folderFileForm: FormDefinition<FolderFile, FolderFileInput, FolderFileDraft> = {
  entity: folderFile,
  empty: (query) => ({
    folderId: numberParam(query, 'folderId'),
    name: '',
  }),
  draftOf: (entity) => ({
    folderId: entity.folderId,
    name: entity.name,
  }),
  toInput: (draft) => ({
    folderId: chosen(draft.folderId),
    name: draft.name,
  }),
  rules: {
    folderId: [required],
    name: [required, maxLength(255)],
  },
}
