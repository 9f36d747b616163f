import { jsonOrNull, jsonText, numberOrNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { bigInt, dateTime, each, float, json, maxLength, required } from '@/api/rules'
import { patient, type Patient, type PatientInput } from './patient'

export interface PatientDraft {
  name: string
  born: string
  insuranceNumber: string
  weightKg: string
  allergies: string[]
  notes: string
  contact: string
}

export const patientForm: FormDefinition<Patient, PatientInput, PatientDraft> = {
  entity: patient,
  empty: () => ({
    name: '',
    born: '',
    insuranceNumber: '',
    weightKg: '',
    allergies: [],
    notes: '',
    contact: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    born: entity.born,
    insuranceNumber: entity.insuranceNumber,
    weightKg: String(entity.weightKg ?? ''),
    allergies: [...entity.allergies],
    notes: entity.notes ?? '',
    contact: jsonText(entity.contact),
  }),
  toInput: (draft) => ({
    name: draft.name,
    born: draft.born,
    insuranceNumber: draft.insuranceNumber,
    weightKg: numberOrNull(draft.weightKg),
    allergies: draft.allergies,
    ...(draft.notes !== '' && { notes: draft.notes }),
    contact: jsonOrNull(draft.contact),
  }),
  rules: {
    name: [required, maxLength(255)],
    born: [required, dateTime],
    insuranceNumber: [required, bigInt],
    weightKg: [float],
    allergies: [each(required), each(maxLength(255))],
    notes: [maxLength(100_000)],
    contact: [json],
  },
}
