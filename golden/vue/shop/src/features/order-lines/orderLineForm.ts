import { chosen, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { decimal, float, integer, max, maxDecimal, min, minDecimal, required } from '@/api/rules'
import { orderLine, type OrderLine, type OrderLineInput } from './orderLine'

export interface OrderLineDraft {
  quantity: string
  unitPrice: string
  discountPercent: string
  orderId: number | null
  productId: number | null
}

export const orderLineForm: FormDefinition<OrderLine, OrderLineInput, OrderLineDraft> = {
  entity: orderLine,
  empty: (query) => ({
    quantity: '1',
    unitPrice: '',
    discountPercent: '',
    orderId: numberParam(query, 'orderId'),
    productId: numberParam(query, 'productId'),
  }),
  draftOf: (entity) => ({
    quantity: String(entity.quantity),
    unitPrice: entity.unitPrice,
    discountPercent: String(entity.discountPercent ?? ''),
    orderId: entity.orderId,
    productId: entity.productId,
  }),
  toInput: (draft) => ({
    quantity: Number(draft.quantity),
    unitPrice: draft.unitPrice,
    ...(draft.discountPercent !== '' && { discountPercent: Number(draft.discountPercent) }),
    orderId: chosen(draft.orderId),
    productId: chosen(draft.productId),
  }),
  rules: {
    quantity: [required, integer, min(1), max(999)],
    unitPrice: [required, decimal(18, 2), minDecimal('0'), maxDecimal('99999.99')],
    discountPercent: [float, min(0), max(100)],
    orderId: [required],
    productId: [required],
  },
}
