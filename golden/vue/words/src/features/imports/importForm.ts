import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { import_, type Import, type ImportInput } from './import'

export interface ImportDraft {
  name: string
  orderItemId: number | null
}

export const importForm: FormDefinition<Import, ImportInput, ImportDraft> = {
  entity: import_,
  empty: (query) => ({
    name: '',
    orderItemId: numberParam(query, 'orderItemId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    orderItemId: entity.orderItemId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.orderItemId !== null && { orderItemId: draft.orderItemId }),
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
