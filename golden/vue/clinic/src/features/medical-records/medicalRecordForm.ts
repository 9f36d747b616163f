import { chosen, jsonOf, jsonText, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { json, maxLength, required } from '@/api/rules'
import {
  medicalRecord,
  type MedicalRecord,
  type MedicalRecordBloodType,
  type MedicalRecordInput,
} from './medicalRecord'

export interface MedicalRecordDraft {
  patientId: string | null
  bloodType: MedicalRecordBloodType | ''
  history: string
  updatedBy: string
}

export const medicalRecordForm: FormDefinition<MedicalRecord, MedicalRecordInput, MedicalRecordDraft> = {
  entity: medicalRecord,
  empty: (query) => ({
    patientId: textParam(query, 'patientId'),
    bloodType: '',
    history: '',
    updatedBy: '',
  }),
  draftOf: (entity) => ({
    patientId: entity.patientId,
    bloodType: entity.bloodType,
    history: jsonText(entity.history),
    updatedBy: entity.updatedBy ?? '',
  }),
  toInput: (draft) => ({
    patientId: chosen(draft.patientId),
    bloodType: chosen(draft.bloodType),
    history: jsonOf(draft.history),
    ...(draft.updatedBy !== '' && { updatedBy: draft.updatedBy }),
  }),
  rules: {
    patientId: [required],
    bloodType: [required],
    history: [required, json],
    updatedBy: [maxLength(255)],
  },
}
