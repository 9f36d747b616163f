import type { ListScreen } from '@/api/screens'
import { doctor } from '@/features/doctors/doctor'
import { patient } from '@/features/patients/patient'
import { appointment, appointmentStatusChoices, type Appointment } from './appointment'

export const appointmentList: ListScreen<Appointment> = {
  entity: appointment,
  expand: 'patient,doctor',
  columns: [
    { name: 'startsAt', kind: 'dateTime', sort: true },
    { name: 'patient', kind: 'reference', entity: patient },
    { name: 'doctor', kind: 'reference', entity: doctor },
    { name: 'status', kind: 'enum', sort: true, values: appointmentStatusChoices },
    { name: 'minutes', kind: 'integer', sort: true, align: 'end' },
    { name: 'fee', kind: 'decimal', sort: true, align: 'end' },
  ],
  filters: [
    { kind: 'enum', field: 'status', param: 'status.eq', values: appointmentStatusChoices },
    { kind: 'reference', field: 'patient', params: ['patientId.eq'], entity: patient },
    { kind: 'reference', field: 'doctor', params: ['doctorId.eq'], entity: doctor },
    { kind: 'reference', field: 'referrer', params: ['referrerId.eq'], entity: doctor },
    { kind: 'period', field: 'startsAt', from: 'startsAt.gte', to: 'startsAt.lte' },
  ],
}
