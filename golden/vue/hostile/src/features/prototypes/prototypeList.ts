import type { ListScreen } from '@/api/screens'
import { breakout } from '@/features/breakouts/breakout'
import { prototype, type Prototype } from './prototype'

export const prototypeList: ListScreen<Prototype> = {
  entity: prototype,
  expand: 'owner',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'owner', kind: 'reference', entity: breakout },
    { name: 'constructor', kind: 'integer', sort: true, align: 'end' },
    { name: 'valueOf', kind: 'float', sort: true, align: 'end' },
    { name: '__proto__', kind: 'text', sort: true },
    { name: 'hasOwnProperty', kind: 'boolean', sort: true },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'owner', params: ['ownerId.eq'], entity: breakout },
    { kind: 'boolean', field: 'hasOwnProperty', param: 'hasOwnProperty.eq' },
  ],
}
