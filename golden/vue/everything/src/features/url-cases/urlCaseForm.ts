import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { distinct, each, required, url } from '@/api/rules'
import { urlCase, type UrlCase, type UrlCaseInput } from './urlCase'

export interface UrlCaseDraft {
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

export const urlCaseForm: FormDefinition<UrlCase, UrlCaseInput, UrlCaseDraft> = {
  entity: urlCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    defaulted: 'https://example.com/',
    orNullDefaulted: 'https://example.com/',
    optionalDefaulted: 'https://example.com/',
    eitherDefaulted: 'https://example.com/',
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
    needed: [required, url],
    orNull: [url],
    optional: [url],
    either: [url],
    defaulted: [required, url],
    orNullDefaulted: [url],
    optionalDefaulted: [url],
    eitherDefaulted: [url],
    many: [each(required), each(url)],
    manyOrNull: [each(required), each(url)],
    oldSpelling: [each(required), each(url)],
    distinct: [each(required), each(url), distinct],
    single: [url],
    fixed: [url],
  },
}
