import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { orderItem_2, type OrderItem_2, type OrderItem_2Input } from './orderItem_2'

export interface OrderItem_2Draft {
  lambdaId: number | null
  name: string
}

export const orderItem_2Form: FormDefinition<OrderItem_2, OrderItem_2Input, OrderItem_2Draft> = {
  entity: orderItem_2,
  empty: (query) => ({
    lambdaId: numberParam(query, 'lambdaId'),
    name: '',
  }),
  draftOf: (entity) => ({
    lambdaId: entity.lambdaId,
    name: entity.name,
  }),
  toInput: (draft) => ({
    lambdaId: chosen(draft.lambdaId),
    name: draft.name,
  }),
  rules: {
    lambdaId: [required],
    name: [required, maxLength(255)],
  },
}
