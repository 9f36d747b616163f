import type { ListScreen } from '@/api/screens'
import { default_, type Default } from './default'

export const defaultList: ListScreen<Default> = {
  entity: default_,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'mail', kind: 'email', sort: true },
    { name: 'name', kind: 'text', sort: true },
    { name: 'quotes', kind: 'text', sort: true },
    { name: 'backslash', kind: 'text', sort: true },
    { name: 'triple', kind: 'text', sort: true },
  ],
  filters: [],
}
