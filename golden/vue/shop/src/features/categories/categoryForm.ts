import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, minLength, required } from '@/api/rules'
import { category, type Category, type CategoryInput } from './category'

export interface CategoryDraft {
  name: string
  description: string
  parentId: number | null
}

export const categoryForm: FormDefinition<Category, CategoryInput, CategoryDraft> = {
  entity: category,
  empty: (query) => ({
    name: '',
    description: '',
    parentId: numberParam(query, 'parentId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    description: entity.description ?? '',
    parentId: entity.parentId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.description !== '' && { description: draft.description }),
    ...(draft.parentId !== null && { parentId: draft.parentId }),
  }),
  rules: {
    name: [required, minLength(2), maxLength(60)],
    description: [maxLength(100_000)],
  },
}
