import type { ListScreen } from '@/api/screens'
import { tag, type Tag } from './tag'

export const tagList: ListScreen<Tag> = {
  entity: tag,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'name', kind: 'code', sort: true },
  ],
  filters: [],
}
