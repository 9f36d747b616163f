import { numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, minLength, required } from '@/api/rules'
import { department, type Department, type DepartmentInput } from './department'

export interface DepartmentDraft {
  name: string
  parentId: number | null
}

export const departmentForm: FormDefinition<Department, DepartmentInput, DepartmentDraft> = {
  entity: department,
  empty: (query) => ({
    name: '',
    parentId: numberParam(query, 'parentId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    parentId: entity.parentId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.parentId !== null && { parentId: draft.parentId }),
  }),
  rules: {
    name: [required, minLength(2), maxLength(80)],
  },
}
