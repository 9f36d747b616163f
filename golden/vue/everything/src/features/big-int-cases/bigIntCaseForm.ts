import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { bigInt, distinct, each, maxBigInt, minBigInt, required } from '@/api/rules'
import { bigIntCase, type BigIntCase, type BigIntCaseInput } from './bigIntCase'

export interface BigIntCaseDraft {
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

export const bigIntCaseForm: FormDefinition<BigIntCase, BigIntCaseInput, BigIntCaseDraft> = {
  entity: bigIntCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '9007199254740993',
    orNullDefaulted: '9007199254740993',
    nullByDefault: '',
    optionalDefaulted: '9007199254740993',
    eitherDefaulted: '9007199254740993',
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
    nullByDefault: entity.nullByDefault ?? '',
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
    nullByDefault: orNull(draft.nullByDefault),
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
    needed: [required, bigInt],
    orNull: [bigInt],
    optional: [bigInt],
    either: [bigInt],
    defaulted: [required, bigInt],
    orNullDefaulted: [bigInt],
    nullByDefault: [bigInt],
    optionalDefaulted: [bigInt],
    eitherDefaulted: [bigInt],
    many: [each(required), each(bigInt)],
    manyOrNull: [each(required), each(bigInt)],
    oldSpelling: [each(required), each(bigInt)],
    distinct: [each(required), each(bigInt), distinct],
    limited: [required, bigInt, minBigInt('-9223372036854775808'), maxBigInt('9223372036854775807')],
    single: [bigInt],
    fixed: [bigInt],
  },
}
