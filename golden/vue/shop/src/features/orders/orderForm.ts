import { chosen, orNull, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import {
  dateTime,
  decimal,
  maxDecimal,
  maxLength,
  minDecimal,
  minLength,
  onEdit,
  pattern,
  required,
  time,
} from '@/api/rules'
import { order, type Order, type OrderInput, type OrderStatus } from './order'

export interface OrderDraft {
  customerId: string | null
  number: string
  status: OrderStatus
  orderedAt: string
  shippedAt: string
  deliveryWindow: string
  shippingFee: string
  deliveryAddress: string
  note: string
}

export const orderForm: FormDefinition<Order, OrderInput, OrderDraft> = {
  entity: order,
  empty: (query) => ({
    customerId: textParam(query, 'customerId'),
    number: '',
    status: 'open',
    orderedAt: '',
    shippedAt: '',
    deliveryWindow: '',
    shippingFee: '4.90',
    deliveryAddress: '',
    note: '',
  }),
  draftOf: (entity) => ({
    customerId: entity.customerId,
    number: entity.number,
    status: entity.status,
    orderedAt: entity.orderedAt,
    shippedAt: entity.shippedAt ?? '',
    deliveryWindow: entity.deliveryWindow ?? '',
    shippingFee: entity.shippingFee,
    deliveryAddress: entity.deliveryAddress,
    note: entity.note ?? '',
  }),
  toInput: (draft) => ({
    customerId: chosen(draft.customerId),
    number: draft.number,
    status: draft.status,
    ...(draft.orderedAt !== '' && { orderedAt: draft.orderedAt }),
    shippedAt: orNull(draft.shippedAt),
    ...(draft.deliveryWindow !== '' && { deliveryWindow: draft.deliveryWindow }),
    shippingFee: draft.shippingFee,
    deliveryAddress: draft.deliveryAddress,
    ...(draft.note !== '' && { note: draft.note }),
  }),
  rules: {
    customerId: [required],
    number: [required, maxLength(255), pattern('^OR-[0-9]{4,8}$')],
    status: [required],
    orderedAt: [onEdit(required), dateTime],
    shippedAt: [dateTime],
    deliveryWindow: [time],
    shippingFee: [required, decimal(18, 2), minDecimal('0'), maxDecimal('999')],
    deliveryAddress: [required, minLength(5), maxLength(200)],
    note: [maxLength(100_000)],
  },
  messages: {
    number: 'entities.order.rules.number',
  },
}
