import { defineEntity, type Entity } from '@/api/entity'
import type { JsonValue } from '@/api/json'
import type { MedicalRecord } from '@/features/medical-records/medicalRecord'

export interface Patient extends Entity {
  id: string
  name: string
  born: string
  insuranceNumber: string
  weightKg: number | null
  allergies: string[]
  notes?: string
  contact: JsonValue
  /** With `expand=record`. */
  record?: MedicalRecord | null
}

export interface PatientInput {
  name: string
  born: string
  insuranceNumber: string
  weightKg: number | null
  allergies: string[]
  notes?: string
  contact: JsonValue
}

export const patient = defineEntity<Patient, PatientInput>({
  name: 'patient',
  path: 'patients',
  display: (entity) => entity.name,
  search: 'name.contains',
})
