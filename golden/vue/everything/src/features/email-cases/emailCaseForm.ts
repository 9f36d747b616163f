import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, email, required } from '@/api/rules'
import { emailCase, type EmailCase, type EmailCaseInput } from './emailCase'

export interface EmailCaseDraft {
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

export const emailCaseForm: FormDefinition<EmailCase, EmailCaseInput, EmailCaseDraft> = {
  entity: emailCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: 'nobody@example.com',
    orNullDefaulted: 'nobody@example.com',
    optionalDefaulted: 'nobody@example.com',
    eitherDefaulted: 'nobody@example.com',
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
    needed: [required, email],
    orNull: [email],
    optional: [email],
    either: [email],
    defaulted: [required, email],
    orNullDefaulted: [email],
    optionalDefaulted: [email],
    eitherDefaulted: [email],
    many: [each(required), each(email)],
    manyOrNull: [each(required), each(email)],
    oldSpelling: [each(required), each(email)],
    distinct: [each(required), each(email), distinct],
    single: [email],
    fixed: [email],
  },
}
