import type { FormDefinition } from '@/api/form'
import { bigInt, date, email, maxLength, minBigInt, minLength, pattern, required } from '@/api/rules'
import { customer, type Customer, type CustomerInput } from './customer'

export interface CustomerDraft {
  name: string
  email: string
  phone: string
  birthday: string
  city: string
  newsletter: boolean
  loyaltyPoints: string
}

export const customerForm: FormDefinition<Customer, CustomerInput, CustomerDraft> = {
  entity: customer,
  empty: () => ({
    name: '',
    email: '',
    phone: '',
    birthday: '',
    city: '',
    newsletter: false,
    loyaltyPoints: '0',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    email: entity.email,
    phone: entity.phone ?? '',
    birthday: entity.birthday ?? '',
    city: entity.city,
    newsletter: entity.newsletter,
    loyaltyPoints: entity.loyaltyPoints,
  }),
  toInput: (draft) => ({
    name: draft.name,
    email: draft.email,
    ...(draft.phone !== '' && { phone: draft.phone }),
    ...(draft.birthday !== '' && { birthday: draft.birthday }),
    city: draft.city,
    newsletter: draft.newsletter,
    loyaltyPoints: draft.loyaltyPoints,
  }),
  rules: {
    name: [required, maxLength(120)],
    email: [required, email],
    phone: [minLength(5), maxLength(30), pattern('^\\+?[0-9 ()/-]+$')],
    birthday: [date],
    city: [required, maxLength(80)],
    loyaltyPoints: [required, bigInt, minBigInt('0')],
  },
  messages: {
    phone: 'entities.customer.rules.phone',
  },
}
