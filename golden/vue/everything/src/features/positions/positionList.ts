import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { mark } from '@/features/marks/mark'
import { position, positionKindChoices, type Position } from './position'

export const positionList: ListScreen<Position> = {
  entity: position,
  expand: 'hub',
  columns: [
    { name: 'text', kind: 'text', sort: true },
    { name: 'hub', kind: 'reference', entity: hub },
    { name: 'count', kind: 'code', sort: true },
    { name: 'big', kind: 'code', sort: true },
    { name: 'day', kind: 'date', sort: true },
    { name: 'kind', kind: 'enum', sort: true, values: positionKindChoices },
  ],
  search: 'text.contains',
  filters: [
    { kind: 'enum', field: 'kind', param: 'kind.eq', values: positionKindChoices },
    { kind: 'reference', field: 'hub', params: ['hubId.eq'], entity: hub },
    { kind: 'reference', field: 'marks', params: ['markIds.has'], entity: mark },
    { kind: 'period', field: 'day', from: 'day.gte', to: 'day.lte', date: true },
  ],
}
