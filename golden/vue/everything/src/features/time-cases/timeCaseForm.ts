import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, required, time } from '@/api/rules'
import { timeCase, type TimeCase, type TimeCaseInput } from './timeCase'

export interface TimeCaseDraft {
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
  single: string
  fixed: string
}

export const timeCaseForm: FormDefinition<TimeCase, TimeCaseInput, TimeCaseDraft> = {
  entity: timeCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '08:30:00',
    orNullDefaulted: '08:30:00',
    optionalDefaulted: '08:30:00',
    eitherDefaulted: '08:30:00',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
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
    ...(draft.single !== '' && { single: draft.single }),
    ...(draft.fixed !== '' && { fixed: draft.fixed }),
  }),
  rules: {
    needed: [required, time],
    orNull: [time],
    optional: [time],
    either: [time],
    defaulted: [required, time],
    orNullDefaulted: [time],
    optionalDefaulted: [time],
    eitherDefaulted: [time],
    many: [each(required), each(time)],
    manyOrNull: [each(required), each(time)],
    oldSpelling: [each(required), each(time)],
    distinct: [each(required), each(time), distinct],
    single: [time],
    fixed: [time],
  },
}
