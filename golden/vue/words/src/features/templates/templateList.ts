import type { ListScreen } from '@/api/screens'
import { template, type Template } from './template'

export const templateList: ListScreen<Template> = {
  entity: template,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
