import { isYes, yesOrNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { each, required } from '@/api/rules'
import { booleanCase, type BooleanCase, type BooleanCaseInput } from './booleanCase'

export interface BooleanCaseDraft {
  needed: boolean
  orNull: string
  optional: string
  either: string
  defaulted: boolean
  orNullDefaulted: string
  optionalDefaulted: string
  eitherDefaulted: string
  many: string[]
  manyOrNull: string[]
  oldSpelling: string[]
  fixed: string
}

export const booleanCaseForm: FormDefinition<BooleanCase, BooleanCaseInput, BooleanCaseDraft> = {
  entity: booleanCase,
  empty: () => ({
    needed: false,
    orNull: '',
    optional: '',
    either: '',
    defaulted: true,
    orNullDefaulted: 'true',
    optionalDefaulted: 'true',
    eitherDefaulted: 'true',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    fixed: '',
  }),
  draftOf: (entity) => ({
    needed: entity.needed,
    orNull: String(entity.orNull ?? ''),
    optional: String(entity.optional ?? ''),
    either: String(entity.either ?? ''),
    defaulted: entity.defaulted,
    orNullDefaulted: String(entity.orNullDefaulted ?? ''),
    optionalDefaulted: String(entity.optionalDefaulted ?? ''),
    eitherDefaulted: String(entity.eitherDefaulted ?? ''),
    many: entity.many.map(String),
    manyOrNull: (entity.manyOrNull ?? []).map(String),
    oldSpelling: entity.oldSpelling.map(String),
    fixed: String(entity.fixed ?? ''),
  }),
  toInput: (draft) => ({
    needed: draft.needed,
    orNull: yesOrNull(draft.orNull),
    ...(draft.optional !== '' && { optional: isYes(draft.optional) }),
    either: yesOrNull(draft.either),
    defaulted: draft.defaulted,
    orNullDefaulted: yesOrNull(draft.orNullDefaulted),
    ...(draft.optionalDefaulted !== '' && { optionalDefaulted: isYes(draft.optionalDefaulted) }),
    eitherDefaulted: yesOrNull(draft.eitherDefaulted),
    many: draft.many.map(isYes),
    manyOrNull: draft.manyOrNull.map(isYes),
    oldSpelling: draft.oldSpelling.map(isYes),
    ...(draft.fixed !== '' && { fixed: isYes(draft.fixed) }),
  }),
  rules: {
    many: [each(required)],
    manyOrNull: [each(required)],
    oldSpelling: [each(required)],
  },
}
