import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, onEdit, required, uuid } from '@/api/rules'
import { uuidCase, type UuidCase, type UuidCaseInput } from './uuidCase'

export interface UuidCaseDraft {
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

export const uuidCaseForm: FormDefinition<UuidCase, UuidCaseInput, UuidCaseDraft> = {
  entity: uuidCase,
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
    since: '0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d',
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
    needed: [required, uuid],
    orNull: [uuid],
    optional: [uuid],
    either: [uuid],
    defaulted: [onEdit(required), uuid],
    orNullDefaulted: [uuid],
    optionalDefaulted: [uuid],
    eitherDefaulted: [uuid],
    many: [each(required), each(uuid)],
    manyOrNull: [each(required), each(uuid)],
    oldSpelling: [each(required), each(uuid)],
    distinct: [each(required), each(uuid), distinct],
    single: [uuid],
    fixed: [uuid],
    since: [required, uuid],
  },
}
