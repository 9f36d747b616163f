import { defineEntity, type Entity } from '@/api/entity'
import type { JsonValue } from '@/api/json'
import type { Patient } from '@/features/patients/patient'

export const medicalRecordBloodTypeChoices = [
  { value: 'A', label: 'entities.medicalRecord.values.bloodType.a' },
  { value: 'B', label: 'entities.medicalRecord.values.bloodType.b' },
  { value: 'AB', label: 'entities.medicalRecord.values.bloodType.ab' },
  { value: 'O', label: 'entities.medicalRecord.values.bloodType.o' },
] as const
export type MedicalRecordBloodType = (typeof medicalRecordBloodTypeChoices)[number]['value']

export interface MedicalRecord extends Entity {
  id: number
  bloodType: MedicalRecordBloodType
  history: JsonValue
  updatedBy?: string
  patientId: string
  /** With `expand=patient`. */
  patient?: Patient
}

export interface MedicalRecordInput {
  bloodType: MedicalRecordBloodType
  history: JsonValue
  updatedBy?: string
  patientId: string
}

export const medicalRecord = defineEntity<MedicalRecord, MedicalRecordInput>({
  name: 'medicalRecord',
  path: 'medical-records',
  display: (entity) => entity.patient?.name,
  expand: 'patient',
})
