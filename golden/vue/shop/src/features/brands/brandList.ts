import type { ListScreen } from '@/api/screens'
import { brand, type Brand } from './brand'

export const brandList: ListScreen<Brand> = {
  entity: brand,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'country', kind: 'text', sort: true },
  ],
  search: 'name.contains',
  filters: [],
}
