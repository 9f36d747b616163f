import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { oldName, type OldName, type OldNameInput } from './oldName'

export interface OldNameDraft {
  name: string
  unknown: string
}

export const oldNameForm: FormDefinition<OldName, OldNameInput, OldNameDraft> = {
  entity: oldName,
  empty: () => ({
    name: '',
    unknown: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    unknown: entity.unknown ?? '',
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.unknown !== '' && { unknown: draft.unknown }),
  }),
  rules: {
    name: [required, maxLength(255)],
    unknown: [maxLength(255)],
  },
}
