import type { ListScreen } from '@/api/screens'
import { department, type Department } from './department'

export const departmentList: ListScreen<Department> = {
  entity: department,
  expand: 'parent',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'parent', kind: 'reference', entity: department },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'parent', params: ['parentId.eq'], entity: department }],
}
