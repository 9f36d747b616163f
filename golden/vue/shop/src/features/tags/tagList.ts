import type { ListScreen } from '@/api/screens'
import { tag, type Tag } from './tag'

export const tagList: ListScreen<Tag> = {
  entity: tag,
  columns: [{ name: 'name', kind: 'code', sort: true }],
  search: 'name.contains',
  filters: [],
}
