import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { table, type Table, type TableInput } from './table'

export interface TableDraft {
  name: string
  meetingId: number | null
  folderId: number | null
}

export const tableForm: FormDefinition<Table, TableInput, TableDraft> = {
  entity: table,
  empty: (query) => ({
    name: '',
    meetingId: numberParam(query, 'meetingId'),
    folderId: numberParam(query, 'folderId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    meetingId: entity.meetingId ?? null,
    folderId: entity.folderId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.meetingId !== null && { meetingId: draft.meetingId }),
    ...(draft.folderId !== null && { folderId: draft.folderId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
