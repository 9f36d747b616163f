import type { ListScreen } from '@/api/screens'
import { patient } from '@/features/patients/patient'
import { medicalRecord, medicalRecordBloodTypeChoices, type MedicalRecord } from './medicalRecord'

export const medicalRecordList: ListScreen<MedicalRecord> = {
  entity: medicalRecord,
  expand: 'patient',
  columns: [
    { name: 'patient', kind: 'reference', entity: patient },
    { name: 'bloodType', kind: 'enum', sort: true, values: medicalRecordBloodTypeChoices },
    { name: 'updatedBy', kind: 'text', sort: true },
  ],
  filters: [
    { kind: 'enum', field: 'bloodType', param: 'bloodType.eq', values: medicalRecordBloodTypeChoices },
    { kind: 'reference', field: 'patient', params: ['patientId.eq'], entity: patient },
  ],
}
