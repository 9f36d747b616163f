import { chosen, orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, required } from '@/api/rules'
import {
  enumCase,
  type EnumCase,
  type EnumCaseDefaulted,
  type EnumCaseDistinct,
  type EnumCaseEither,
  type EnumCaseEitherDefaulted,
  type EnumCaseFixed,
  type EnumCaseInput,
  type EnumCaseMany,
  type EnumCaseManyOrNull,
  type EnumCaseNeeded,
  type EnumCaseNullByDefault,
  type EnumCaseOldSpelling,
  type EnumCaseOptional,
  type EnumCaseOptionalDefaulted,
  type EnumCaseOrNull,
  type EnumCaseOrNullDefaulted,
} from './enumCase'

export interface EnumCaseDraft {
  needed: EnumCaseNeeded | ''
  orNull: EnumCaseOrNull | ''
  optional: EnumCaseOptional | ''
  either: EnumCaseEither | ''
  defaulted: EnumCaseDefaulted
  orNullDefaulted: EnumCaseOrNullDefaulted | ''
  nullByDefault: EnumCaseNullByDefault | ''
  optionalDefaulted: EnumCaseOptionalDefaulted | ''
  eitherDefaulted: EnumCaseEitherDefaulted | ''
  many: EnumCaseMany[]
  manyOrNull: EnumCaseManyOrNull[]
  oldSpelling: EnumCaseOldSpelling[]
  distinct: EnumCaseDistinct[]
  fixed: EnumCaseFixed | ''
}

export const enumCaseForm: FormDefinition<EnumCase, EnumCaseInput, EnumCaseDraft> = {
  entity: enumCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: 'green',
    orNullDefaulted: 'green',
    nullByDefault: '',
    optionalDefaulted: 'green',
    eitherDefaulted: 'green',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
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
    fixed: entity.fixed ?? '',
  }),
  toInput: (draft) => ({
    needed: chosen(draft.needed),
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
    ...(draft.fixed !== '' && { fixed: draft.fixed }),
  }),
  rules: {
    needed: [required],
    defaulted: [required],
    many: [each(required)],
    manyOrNull: [each(required)],
    oldSpelling: [each(required)],
    distinct: [each(required), distinct],
  },
}
