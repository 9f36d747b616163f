import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { news, type News, type NewsInput } from './news'

export interface NewsDraft {
  name: string
}

export const newsForm: FormDefinition<News, NewsInput, NewsDraft> = {
  entity: news,
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
