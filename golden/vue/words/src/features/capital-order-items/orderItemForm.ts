import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { orderItem, type OrderItem, type OrderItemInput } from './orderItem'

export interface OrderItemDraft {
  name: string
}

export const orderItemForm: FormDefinition<OrderItem, OrderItemInput, OrderItemDraft> = {
  entity: orderItem,
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
