import { defineEntity, type Entity } from '@/api/entity'

export interface Customer extends Entity {
  id: string
  name: string
  email: string
  phone?: string
  birthday?: string
  city: string
  newsletter: boolean
  loyaltyPoints: string
}

export interface CustomerInput {
  name: string
  email: string
  phone?: string
  birthday?: string
  city: string
  newsletter: boolean
  loyaltyPoints: string
}

export const customer = defineEntity<Customer, CustomerInput>({
  name: 'customer',
  path: 'customers',
  display: (entity) => entity.name,
  search: 'name.contains',
})
