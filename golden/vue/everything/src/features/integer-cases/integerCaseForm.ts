import { numberOrNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, integer, max, min, required } from '@/api/rules'
import { integerCase, type IntegerCase, type IntegerCaseInput } from './integerCase'

export interface IntegerCaseDraft {
  needed: string
  orNull: string
  optional: string
  either: string
  defaulted: string
  orNullDefaulted: string
  optionalDefaulted: string
  eitherDefaulted: string
  many: string[]
  manyOrNull: string[]
  oldSpelling: string[]
  distinct: string[]
  limited: string
  single: string
  fixed: string
  indexed: string
}

export const integerCaseForm: FormDefinition<IntegerCase, IntegerCaseInput, IntegerCaseDraft> = {
  entity: integerCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '7',
    orNullDefaulted: '7',
    optionalDefaulted: '7',
    eitherDefaulted: '7',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    limited: '',
    single: '',
    fixed: '',
    indexed: '',
  }),
  draftOf: (entity) => ({
    needed: String(entity.needed),
    orNull: String(entity.orNull ?? ''),
    optional: String(entity.optional ?? ''),
    either: String(entity.either ?? ''),
    defaulted: String(entity.defaulted),
    orNullDefaulted: String(entity.orNullDefaulted ?? ''),
    optionalDefaulted: String(entity.optionalDefaulted ?? ''),
    eitherDefaulted: String(entity.eitherDefaulted ?? ''),
    many: entity.many.map(String),
    manyOrNull: (entity.manyOrNull ?? []).map(String),
    oldSpelling: entity.oldSpelling.map(String),
    distinct: entity.distinct.map(String),
    limited: String(entity.limited),
    single: String(entity.single ?? ''),
    fixed: String(entity.fixed ?? ''),
    indexed: String(entity.indexed ?? ''),
  }),
  toInput: (draft) => ({
    needed: Number(draft.needed),
    orNull: numberOrNull(draft.orNull),
    ...(draft.optional !== '' && { optional: Number(draft.optional) }),
    either: numberOrNull(draft.either),
    defaulted: Number(draft.defaulted),
    orNullDefaulted: numberOrNull(draft.orNullDefaulted),
    ...(draft.optionalDefaulted !== '' && { optionalDefaulted: Number(draft.optionalDefaulted) }),
    eitherDefaulted: numberOrNull(draft.eitherDefaulted),
    many: draft.many.map(Number),
    manyOrNull: draft.manyOrNull.map(Number),
    oldSpelling: draft.oldSpelling.map(Number),
    distinct: draft.distinct.map(Number),
    limited: Number(draft.limited),
    ...(draft.single !== '' && { single: Number(draft.single) }),
    ...(draft.fixed !== '' && { fixed: Number(draft.fixed) }),
    ...(draft.indexed !== '' && { indexed: Number(draft.indexed) }),
  }),
  rules: {
    needed: [required, integer],
    orNull: [integer],
    optional: [integer],
    either: [integer],
    defaulted: [required, integer],
    orNullDefaulted: [integer],
    optionalDefaulted: [integer],
    eitherDefaulted: [integer],
    many: [each(required), each(integer)],
    manyOrNull: [each(required), each(integer)],
    oldSpelling: [each(required), each(integer)],
    distinct: [each(required), each(integer), distinct],
    limited: [required, integer, min(-5), max(500)],
    single: [integer],
    fixed: [integer],
    indexed: [integer],
  },
}
