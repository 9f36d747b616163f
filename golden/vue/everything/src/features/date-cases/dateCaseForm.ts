import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { date, distinct, each, onEdit, required } from '@/api/rules'
import { dateCase, type DateCase, type DateCaseInput } from './dateCase'

export interface DateCaseDraft {
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
  since: string
}

export const dateCaseForm: FormDefinition<DateCase, DateCaseInput, DateCaseDraft> = {
  entity: dateCase,
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
    since: '2026-01-02',
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
    since: draft.since,
  }),
  rules: {
    needed: [required, date],
    orNull: [date],
    optional: [date],
    either: [date],
    defaulted: [onEdit(required), date],
    orNullDefaulted: [date],
    optionalDefaulted: [date],
    eitherDefaulted: [date],
    many: [each(required), each(date)],
    manyOrNull: [each(required), each(date)],
    oldSpelling: [each(required), each(date)],
    distinct: [each(required), each(date), distinct],
    single: [date],
    fixed: [date],
    since: [required, date],
  },
}
