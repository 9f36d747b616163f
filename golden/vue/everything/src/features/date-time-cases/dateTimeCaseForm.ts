import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { dateTime, distinct, each, onEdit, required } from '@/api/rules'
import { dateTimeCase, type DateTimeCase, type DateTimeCaseInput } from './dateTimeCase'

export interface DateTimeCaseDraft {
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
  indexed: string
  since: string
}

export const dateTimeCaseForm: FormDefinition<DateTimeCase, DateTimeCaseInput, DateTimeCaseDraft> = {
  entity: dateTimeCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: '',
    orNullDefaulted: '',
    optionalDefaulted: '',
    eitherDefaulted: '',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
    distinct: [],
    single: '',
    fixed: '',
    indexed: '',
    since: '2026-01-02T03:04:05.000Z',
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
    indexed: entity.indexed ?? '',
    since: entity.since,
  }),
  toInput: (draft) => ({
    needed: draft.needed,
    orNull: orNull(draft.orNull),
    ...(draft.optional !== '' && { optional: draft.optional }),
    either: orNull(draft.either),
    ...(draft.defaulted !== '' && { defaulted: draft.defaulted }),
    ...(draft.orNullDefaulted !== '' && { orNullDefaulted: draft.orNullDefaulted }),
    ...(draft.optionalDefaulted !== '' && { optionalDefaulted: draft.optionalDefaulted }),
    ...(draft.eitherDefaulted !== '' && { eitherDefaulted: draft.eitherDefaulted }),
    many: draft.many,
    manyOrNull: draft.manyOrNull,
    oldSpelling: draft.oldSpelling,
    distinct: draft.distinct,
    ...(draft.single !== '' && { single: draft.single }),
    ...(draft.fixed !== '' && { fixed: draft.fixed }),
    ...(draft.indexed !== '' && { indexed: draft.indexed }),
    since: draft.since,
  }),
  rules: {
    needed: [required, dateTime],
    orNull: [dateTime],
    optional: [dateTime],
    either: [dateTime],
    defaulted: [onEdit(required), dateTime],
    orNullDefaulted: [dateTime],
    optionalDefaulted: [dateTime],
    eitherDefaulted: [dateTime],
    many: [each(required), each(dateTime)],
    manyOrNull: [each(required), each(dateTime)],
    oldSpelling: [each(required), each(dateTime)],
    distinct: [each(required), each(dateTime), distinct],
    single: [dateTime],
    fixed: [dateTime],
    indexed: [dateTime],
    since: [required, dateTime],
  },
}
