import type { ListScreen } from '@/api/screens'
import { category, type Category } from './category'

export const categoryList: ListScreen<Category> = {
  entity: category,
  expand: 'parent',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'parent', kind: 'reference', entity: category },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'parent', params: ['parentId.eq'], entity: category }],
}
