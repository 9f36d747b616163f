import type { ListScreen } from '@/api/screens'
import { department } from '@/features/departments/department'
import { specialty } from '@/features/specialties/specialty'
import { doctor, type Doctor } from './doctor'

export const doctorList: ListScreen<Doctor> = {
  entity: doctor,
  expand: 'department',
  columns: [
    { name: 'fullName', kind: 'text', sort: true },
    { name: 'department', kind: 'reference', entity: department },
    { name: 'email', kind: 'email', sort: true },
    { name: 'hourlyRate', kind: 'decimal', sort: true, align: 'end' },
    { name: 'active', kind: 'boolean', sort: true },
  ],
  search: 'fullName.contains',
  filters: [
    { kind: 'reference', field: 'department', params: ['departmentId.eq'], entity: department },
    { kind: 'boolean', field: 'active', param: 'active.eq' },
    { kind: 'reference', field: 'specialties', params: ['specialtyIds.has'], entity: specialty },
  ],
}
