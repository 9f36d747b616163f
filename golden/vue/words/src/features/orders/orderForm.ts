import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { order, type Order, type OrderInput } from './order'

export interface OrderDraft {
  name: string
}

export const orderForm: FormDefinition<Order, OrderInput, OrderDraft> = {
  entity: order,
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
