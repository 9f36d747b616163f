import { keyParam, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf } from '@/api/keys'
import { each, maxLength, required } from '@/api/rules'
import { choice, type Choice, type ChoiceInput, type ChoiceMany, type ChoiceOdd, type ChoiceProto } from './choice'

export interface ChoiceDraft {
  name: string
  odd: ChoiceOdd
  proto: ChoiceProto | ''
  many: ChoiceMany[]
  prototypeId: number | null
  path: string | null
}

export const choiceForm: FormDefinition<Choice, ChoiceInput, ChoiceDraft> = {
  entity: choice,
  empty: (query) => ({
    name: '',
    odd: 'it\'s "quoted" and `ticked` and ‘curly’',
    proto: '__proto__',
    many: [],
    prototypeId: numberParam(query, 'prototypeId'),
    path: keyParam(query, 'pathFolder', 'pathFile'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    odd: entity.odd,
    proto: entity.proto ?? '',
    many: [...entity.many],
    prototypeId: entity.prototypeId ?? null,
    path: keyOf([entity.pathFolder, entity.pathFile]),
  }),
  toInput: (draft) => ({
    name: draft.name,
    odd: draft.odd,
    ...(draft.proto !== '' && { proto: draft.proto }),
    many: draft.many,
    ...(draft.prototypeId !== null && { prototypeId: draft.prototypeId }),
    ...(draft.path !== null && partsOf(draft.path, { pathFolder: String, pathFile: String })),
  }),
  rules: {
    name: [required, maxLength(255)],
    odd: [required],
    many: [each(required)],
  },
  fieldOf: { pathFolder: 'path', pathFile: 'path' },
}
