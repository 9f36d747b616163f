import { chosen, numberParam, textParam, yesOrNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { integer, max, maxLength, min, minLength, required } from '@/api/rules'
import { review, type Review, type ReviewInput } from './review'

export interface ReviewDraft {
  title: string
  rating: string
  text: string
  recommended: string
  productId: number | null
  customerId: string | null
}

export const reviewForm: FormDefinition<Review, ReviewInput, ReviewDraft> = {
  entity: review,
  empty: (query) => ({
    title: '',
    rating: '',
    text: '',
    recommended: '',
    productId: numberParam(query, 'productId'),
    customerId: textParam(query, 'customerId'),
  }),
  draftOf: (entity) => ({
    title: entity.title,
    rating: String(entity.rating),
    text: entity.text ?? '',
    recommended: String(entity.recommended ?? ''),
    productId: entity.productId,
    customerId: entity.customerId ?? null,
  }),
  toInput: (draft) => ({
    title: draft.title,
    rating: Number(draft.rating),
    ...(draft.text !== '' && { text: draft.text }),
    recommended: yesOrNull(draft.recommended),
    productId: chosen(draft.productId),
    ...(draft.customerId !== null && { customerId: draft.customerId }),
  }),
  rules: {
    title: [required, minLength(2), maxLength(100)],
    rating: [required, integer, min(1), max(5)],
    text: [maxLength(100_000)],
    productId: [required],
  },
  messages: {
    rating: 'entities.review.rules.rating',
  },
}
