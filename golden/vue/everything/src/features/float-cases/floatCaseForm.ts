import { numberOrNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, float, max, min, required } from '@/api/rules'
import { floatCase, type FloatCase, type FloatCaseInput } from './floatCase'

export interface FloatCaseDraft {
  needed: string
  orNull: string
  optional: string
  either: string
  defaulted: string
  orNullDefaulted: string
  nullByDefault: string
  optionalDefaulted: string
  eitherDefaulted: string
  many: string[]
  manyOrNull: string[]
  oldSpelling: string[]
  distinct: string[]
  limited: string
  single: string
  fixed: string
}

export const floatCaseForm: FormDefinition<FloatCase, FloatCaseInput, FloatCaseDraft> = {
  entity: floatCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '0.5',
    orNullDefaulted: '0.5',
    nullByDefault: '',
    optionalDefaulted: '0.5',
    eitherDefaulted: '0.5',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    limited: '',
    single: '',
    fixed: '',
  }),
  draftOf: (entity) => ({
    needed: String(entity.needed),
    orNull: String(entity.orNull ?? ''),
    optional: String(entity.optional ?? ''),
    either: String(entity.either ?? ''),
    defaulted: String(entity.defaulted),
    orNullDefaulted: String(entity.orNullDefaulted ?? ''),
    nullByDefault: String(entity.nullByDefault ?? ''),
    optionalDefaulted: String(entity.optionalDefaulted ?? ''),
    eitherDefaulted: String(entity.eitherDefaulted ?? ''),
    many: entity.many.map(String),
    manyOrNull: (entity.manyOrNull ?? []).map(String),
    oldSpelling: entity.oldSpelling.map(String),
    distinct: entity.distinct.map(String),
    limited: String(entity.limited),
    single: String(entity.single ?? ''),
    fixed: String(entity.fixed ?? ''),
  }),
  toInput: (draft) => ({
    needed: Number(draft.needed),
    orNull: numberOrNull(draft.orNull),
    ...(draft.optional !== '' && { optional: Number(draft.optional) }),
    either: numberOrNull(draft.either),
    defaulted: Number(draft.defaulted),
    orNullDefaulted: numberOrNull(draft.orNullDefaulted),
    nullByDefault: numberOrNull(draft.nullByDefault),
    ...(draft.optionalDefaulted !== '' && { optionalDefaulted: Number(draft.optionalDefaulted) }),
    eitherDefaulted: numberOrNull(draft.eitherDefaulted),
    many: draft.many.map(Number),
    manyOrNull: draft.manyOrNull.map(Number),
    oldSpelling: draft.oldSpelling.map(Number),
    distinct: draft.distinct.map(Number),
    limited: Number(draft.limited),
    ...(draft.single !== '' && { single: Number(draft.single) }),
    ...(draft.fixed !== '' && { fixed: Number(draft.fixed) }),
  }),
  rules: {
    needed: [required, float],
    orNull: [float],
    optional: [float],
    either: [float],
    defaulted: [required, float],
    orNullDefaulted: [float],
    nullByDefault: [float],
    optionalDefaulted: [float],
    eitherDefaulted: [float],
    many: [each(required), each(float)],
    manyOrNull: [each(required), each(float)],
    oldSpelling: [each(required), each(float)],
    distinct: [each(required), each(float), distinct],
    limited: [required, float, min(-1.5), max(2.5)],
    single: [float],
    fixed: [float],
  },
}
