import { jsonOf, jsonOrNull, jsonText } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { each, json, required } from '@/api/rules'
import { jsonCase, type JsonCase, type JsonCaseInput } from './jsonCase'

export interface JsonCaseDraft {
  needed: string
  orNull: string
  optional: string
  either: string
  many: string[]
  manyOrNull: string[]
  oldSpelling: string[]
}

export const jsonCaseForm: FormDefinition<JsonCase, JsonCaseInput, JsonCaseDraft> = {
  entity: jsonCase,
  empty: () => ({
    needed: '',
    orNull: '',
    optional: '',
    either: '',
    many: [],
    manyOrNull: [],
    oldSpelling: [],
  }),
  draftOf: (entity) => ({
    needed: jsonText(entity.needed),
    orNull: jsonText(entity.orNull),
    optional: jsonText(entity.optional),
    either: jsonText(entity.either),
    many: entity.many.map(jsonText),
    manyOrNull: (entity.manyOrNull ?? []).map(jsonText),
    oldSpelling: entity.oldSpelling.map(jsonText),
  }),
  toInput: (draft) => ({
    needed: jsonOf(draft.needed),
    orNull: jsonOrNull(draft.orNull),
    ...(draft.optional.trim() !== '' && { optional: jsonOf(draft.optional) }),
    either: jsonOrNull(draft.either),
    many: draft.many.map(jsonOf),
    manyOrNull: draft.manyOrNull.map(jsonOf),
    oldSpelling: draft.oldSpelling.map(jsonOf),
  }),
  rules: {
    needed: [required, json],
    orNull: [json],
    optional: [json],
    either: [json],
    many: [each(required), each(json)],
    manyOrNull: [each(required), each(json)],
    oldSpelling: [each(required), each(json)],
  },
}
