import type { ListScreen } from '@/api/screens'
import { entity_, type Entity } from './entity'

export const entityList: ListScreen<Entity> = {
  entity: entity_,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
