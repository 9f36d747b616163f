import { chosen, keyParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf } from '@/api/keys'
import { maxLength, required } from '@/api/rules'
import { path, type Path, type PathFile, type PathInput } from './path'

export interface PathDraft {
  folder: string
  file: PathFile | ''
  name: string
  next: string | null
}

export const pathForm: FormDefinition<Path, PathInput, PathDraft> = {
  entity: path,
  empty: (query) => ({
    folder: '',
    file: '',
    name: '',
    next: keyParam(query, 'nextFolder', 'nextFile'),
  }),
  draftOf: (entity) => ({
    folder: entity.folder,
    file: entity.file,
    name: entity.name,
    next: keyOf([entity.nextFolder, entity.nextFile]),
  }),
  toInput: (draft) => ({
    folder: draft.folder,
    file: chosen(draft.file),
    name: draft.name,
    ...(draft.next !== null && partsOf(draft.next, { nextFolder: String, nextFile: String })),
  }),
  rules: {
    folder: [required, maxLength(60)],
    file: [required],
    name: [required, maxLength(255)],
  },
  fieldOf: { nextFolder: 'next', nextFile: 'next' },
}
