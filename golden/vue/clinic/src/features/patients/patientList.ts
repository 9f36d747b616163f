import type { ListScreen } from '@/api/screens'
import { patient, type Patient } from './patient'

export const patientList: ListScreen<Patient> = {
  entity: patient,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'insuranceNumber', kind: 'code', sort: true },
    { name: 'born', kind: 'dateTime', sort: true },
    { name: 'weightKg', kind: 'float', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [{ kind: 'period', field: 'born', from: 'born.gte', to: 'born.lte' }],
}
