import type { ListScreen } from '@/api/screens'
import { specialty, type Specialty } from './specialty'

export const specialtyList: ListScreen<Specialty> = {
  entity: specialty,
  columns: [
    { name: 'title', kind: 'text', sort: true },
    { name: 'code', kind: 'code', sort: true },
  ],
  search: 'title.contains',
  filters: [],
}
