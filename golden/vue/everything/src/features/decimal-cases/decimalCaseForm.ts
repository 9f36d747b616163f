import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { decimal, distinct, each, maxDecimal, minDecimal, required } from '@/api/rules'
import { decimalCase, type DecimalCase, type DecimalCaseInput } from './decimalCase'

export interface DecimalCaseDraft {
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
  whole: string
  widest: string
  tiny: string
}

export const decimalCaseForm: FormDefinition<DecimalCase, DecimalCaseInput, DecimalCaseDraft> = {
  entity: decimalCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '1.50',
    orNullDefaulted: '1.50',
    optionalDefaulted: '1.50',
    eitherDefaulted: '1.50',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    limited: '',
    single: '',
    fixed: '',
    indexed: '',
    whole: '',
    widest: '',
    tiny: '',
  }),
  draftOf: (entity) => ({
    needed: entity.needed,
    orNull: entity.orNull ?? '',
    optional: entity.optional ?? '',
    either: entity.either ?? '',
    defaulted: entity.defaulted,
    orNullDefaulted: entity.orNullDefaulted ?? '',
    optionalDefaulted: entity.optionalDefaulted ?? '',
    eitherDefaulted: entity.eitherDefaulted ?? '',
    many: [...entity.many],
    manyOrNull: [...(entity.manyOrNull ?? [])],
    oldSpelling: [...entity.oldSpelling],
    distinct: [...entity.distinct],
    limited: entity.limited,
    single: entity.single ?? '',
    fixed: entity.fixed ?? '',
    indexed: entity.indexed ?? '',
    whole: entity.whole,
    widest: entity.widest,
    tiny: entity.tiny,
  }),
  toInput: (draft) => ({
    needed: draft.needed,
    orNull: orNull(draft.orNull),
    ...(draft.optional !== '' && { optional: draft.optional }),
    either: orNull(draft.either),
    defaulted: draft.defaulted,
    orNullDefaulted: orNull(draft.orNullDefaulted),
    ...(draft.optionalDefaulted !== '' && { optionalDefaulted: draft.optionalDefaulted }),
    eitherDefaulted: orNull(draft.eitherDefaulted),
    many: draft.many,
    manyOrNull: draft.manyOrNull,
    oldSpelling: draft.oldSpelling,
    distinct: draft.distinct,
    limited: draft.limited,
    ...(draft.single !== '' && { single: draft.single }),
    ...(draft.fixed !== '' && { fixed: draft.fixed }),
    ...(draft.indexed !== '' && { indexed: draft.indexed }),
    whole: draft.whole,
    widest: draft.widest,
    tiny: draft.tiny,
  }),
  rules: {
    needed: [required, decimal(18, 2)],
    orNull: [decimal(18, 2)],
    optional: [decimal(18, 2)],
    either: [decimal(18, 2)],
    defaulted: [required, decimal(18, 2)],
    orNullDefaulted: [decimal(18, 2)],
    optionalDefaulted: [decimal(18, 2)],
    eitherDefaulted: [decimal(18, 2)],
    many: [each(required), each(decimal(18, 2))],
    manyOrNull: [each(required), each(decimal(18, 2))],
    oldSpelling: [each(required), each(decimal(18, 2))],
    distinct: [each(required), each(decimal(18, 2)), distinct],
    limited: [required, decimal(12, 4), minDecimal('-0.5'), maxDecimal('1234.5678')],
    single: [decimal(18, 2)],
    fixed: [decimal(18, 2)],
    indexed: [decimal(18, 2)],
    whole: [required, decimal(9, 0)],
    widest: [required, decimal(28, 10)],
    tiny: [required, decimal(4, 4)],
  },
}
