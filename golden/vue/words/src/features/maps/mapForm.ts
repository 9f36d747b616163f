import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { map, type MapInput, type Map_ } from './map'

export interface MapDraft {
  name: string
}

export const mapForm: FormDefinition<Map_, MapInput, MapDraft> = {
  entity: map,
  empty: () => ({
    name: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
  }),
  toInput: (draft) => ({
    name: draft.name,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
