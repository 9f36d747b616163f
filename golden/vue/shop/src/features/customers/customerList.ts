import type { ListScreen } from '@/api/screens'
import { customer, type Customer } from './customer'

export const customerList: ListScreen<Customer> = {
  entity: customer,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'email', kind: 'email', sort: true },
    { name: 'birthday', kind: 'date', sort: true },
    { name: 'loyaltyPoints', kind: 'bigInt', sort: true, align: 'end' },
    { name: 'city', kind: 'text', sort: true },
    { name: 'newsletter', kind: 'boolean', sort: true },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'boolean', field: 'newsletter', param: 'newsletter.eq' },
    { kind: 'period', field: 'birthday', from: 'birthday.gte', to: 'birthday.lte', date: true },
  ],
}
