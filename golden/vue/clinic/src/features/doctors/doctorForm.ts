import { chosen, numberParam, orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { decimal, each, email, maxDecimal, maxLength, minDecimal, required, url } from '@/api/rules'
import { doctor, type Doctor, type DoctorInput } from './doctor'

export interface DoctorDraft {
  fullName: string
  email: string
  homepage: string
  hourlyRate: string
  bio: string
  languages: string[]
  active: boolean
  departmentId: number | null
  specialtyIds: number[]
}

export const doctorForm: FormDefinition<Doctor, DoctorInput, DoctorDraft> = {
  entity: doctor,
  empty: (query) => ({
    fullName: '',
    email: '',
    homepage: '',
    hourlyRate: '',
    bio: '',
    languages: [],
    active: true,
    departmentId: numberParam(query, 'departmentId'),
    specialtyIds: [],
  }),
  draftOf: (entity) => ({
    fullName: entity.fullName,
    email: entity.email,
    homepage: entity.homepage ?? '',
    hourlyRate: entity.hourlyRate,
    bio: entity.bio ?? '',
    languages: [...entity.languages],
    active: entity.active,
    departmentId: entity.departmentId,
    specialtyIds: [...entity.specialtyIds],
  }),
  toInput: (draft) => ({
    fullName: draft.fullName,
    email: draft.email,
    homepage: orNull(draft.homepage),
    hourlyRate: draft.hourlyRate,
    ...(draft.bio !== '' && { bio: draft.bio }),
    languages: draft.languages,
    active: draft.active,
    departmentId: chosen(draft.departmentId),
    specialtyIds: draft.specialtyIds,
  }),
  rules: {
    fullName: [required, maxLength(120)],
    email: [required, email],
    homepage: [url],
    hourlyRate: [required, decimal(18, 2), minDecimal('0'), maxDecimal('9999')],
    bio: [maxLength(100_000)],
    languages: [each(required), each(maxLength(255))],
    departmentId: [required],
  },
}
