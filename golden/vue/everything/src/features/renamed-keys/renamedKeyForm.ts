import type { FormDefinition } from '@/api/form'
import { integer, required } from '@/api/rules'
import { renamedKey, type RenamedKey, type RenamedKeyInput } from './renamedKey'

export interface RenamedKeyDraft {
  left: string
  right: string
  id: string
}

export const renamedKeyForm: FormDefinition<RenamedKey, RenamedKeyInput, RenamedKeyDraft> = {
  entity: renamedKey,
  empty: () => ({
    left: '',
    right: '',
    id: '',
  }),
  draftOf: (entity) => ({
    left: String(entity.left),
    right: String(entity.right),
    id: String(entity.id ?? ''),
  }),
  toInput: (draft) => ({
    left: Number(draft.left),
    right: Number(draft.right),
    ...(draft.id !== '' && { id: Number(draft.id) }),
  }),
  rules: {
    left: [required, integer],
    right: [required, integer],
    id: [integer],
  },
}
