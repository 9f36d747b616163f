import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { orderItem_3, type OrderItem_3, type OrderItem_3Input } from './orderItem_3'

export interface OrderItem_3Draft {
  name: string
}

export const orderItem_3Form: FormDefinition<OrderItem_3, OrderItem_3Input, OrderItem_3Draft> = {
  entity: orderItem_3,
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
