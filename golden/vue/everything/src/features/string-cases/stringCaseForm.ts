import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, maxLength, minLength, pattern, required } from '@/api/rules'
import { stringCase, type StringCase, type StringCaseInput } from './stringCase'

export interface StringCaseDraft {
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
  limitedItems: string[]
  single: string
  fixed: string
  indexed: string
  labelled: string
  short: string
}

export const stringCaseForm: FormDefinition<StringCase, StringCaseInput, StringCaseDraft> = {
  entity: stringCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: 'plain',
    orNullDefaulted: 'plain',
    optionalDefaulted: 'plain',
    eitherDefaulted: 'plain',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    limited: '',
    limitedItems: [],
    single: '',
    fixed: '',
    indexed: '',
    labelled: 'labelled',
    short: '',
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
    limitedItems: [...entity.limitedItems],
    single: entity.single ?? '',
    fixed: entity.fixed ?? '',
    indexed: entity.indexed ?? '',
    labelled: entity.labelled,
    short: entity.short,
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
    limitedItems: draft.limitedItems,
    ...(draft.single !== '' && { single: draft.single }),
    ...(draft.fixed !== '' && { fixed: draft.fixed }),
    ...(draft.indexed !== '' && { indexed: draft.indexed }),
    labelled: draft.labelled,
    short: draft.short,
  }),
  rules: {
    needed: [required, maxLength(255)],
    orNull: [maxLength(255)],
    optional: [maxLength(255)],
    either: [maxLength(255)],
    defaulted: [required, maxLength(255)],
    orNullDefaulted: [maxLength(255)],
    optionalDefaulted: [maxLength(255)],
    eitherDefaulted: [maxLength(255)],
    many: [each(required), each(maxLength(255))],
    manyOrNull: [each(required), each(maxLength(255))],
    oldSpelling: [each(required), each(maxLength(255))],
    distinct: [each(required), each(maxLength(255)), distinct],
    limited: [required, minLength(2), maxLength(40), pattern('^[A-Z][a-z]+(?: [A-Za-z]+)*$')],
    limitedItems: [each(required), each(maxLength(255)), each(pattern('^[A-Z][a-z]+(?: [A-Za-z]+)*$'))],
    single: [maxLength(255)],
    fixed: [maxLength(255)],
    indexed: [maxLength(255)],
    labelled: [required, maxLength(255)],
    short: [required, maxLength(3)],
  },
  messages: {
    labelled: 'entities.stringCase.rules.labelled',
  },
}
