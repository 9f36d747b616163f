import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { folder, type Folder, type FolderInput } from './folder'

export interface FolderDraft {
  name: string
  parentId: number | null
  shortcutId: number | null
}

export const folderForm: FormDefinition<Folder, FolderInput, FolderDraft> = {
  entity: folder,
  empty: (query) => ({
    name: '',
    parentId: numberParam(query, 'parentId'),
    shortcutId: numberParam(query, 'shortcutId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    parentId: entity.parentId ?? null,
    shortcutId: entity.shortcutId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.parentId !== null && { parentId: draft.parentId }),
    ...(draft.shortcutId !== null && { shortcutId: draft.shortcutId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
