import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, maxLength, minLength, required } from '@/api/rules'
import { textCase, type TextCase, type TextCaseInput } from './textCase'

export interface TextCaseDraft {
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
}

export const textCaseForm: FormDefinition<TextCase, TextCaseInput, TextCaseDraft> = {
  entity: textCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: 'two words',
    orNullDefaulted: 'two words',
    optionalDefaulted: 'two words',
    eitherDefaulted: 'two words',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    limited: '',
    single: '',
    fixed: '',
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
  }),
  rules: {
    needed: [required, maxLength(100_000)],
    orNull: [maxLength(100_000)],
    optional: [maxLength(100_000)],
    either: [maxLength(100_000)],
    defaulted: [required, maxLength(100_000)],
    orNullDefaulted: [maxLength(100_000)],
    optionalDefaulted: [maxLength(100_000)],
    eitherDefaulted: [maxLength(100_000)],
    many: [each(required), each(maxLength(100_000))],
    manyOrNull: [each(required), each(maxLength(100_000))],
    oldSpelling: [each(required), each(maxLength(100_000))],
    distinct: [each(required), each(maxLength(100_000)), distinct],
    limited: [required, minLength(3), maxLength(500)],
    single: [maxLength(100_000)],
    fixed: [maxLength(100_000)],
  },
}
