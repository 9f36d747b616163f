import { chosen, orNull, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { dateTime, decimal, integer, max, min, required } from '@/api/rules'
import { appointment, type Appointment, type AppointmentInput, type AppointmentStatus } from './appointment'

export interface AppointmentDraft {
  startsAt: string
  minutes: string
  status: AppointmentStatus
  fee: string
  patientId: string | null
  doctorId: string | null
  referrerId: string | null
}

export const appointmentForm: FormDefinition<Appointment, AppointmentInput, AppointmentDraft> = {
  entity: appointment,
  empty: (query) => ({
    startsAt: '',
    minutes: '30',
    status: 'booked',
    fee: '',
    patientId: textParam(query, 'patientId'),
    doctorId: textParam(query, 'doctorId'),
    referrerId: textParam(query, 'referrerId'),
  }),
  draftOf: (entity) => ({
    startsAt: entity.startsAt,
    minutes: String(entity.minutes),
    status: entity.status,
    fee: entity.fee ?? '',
    patientId: entity.patientId,
    doctorId: entity.doctorId,
    referrerId: entity.referrerId ?? null,
  }),
  toInput: (draft) => ({
    startsAt: draft.startsAt,
    minutes: Number(draft.minutes),
    status: draft.status,
    fee: orNull(draft.fee),
    patientId: chosen(draft.patientId),
    doctorId: chosen(draft.doctorId),
    ...(draft.referrerId !== null && { referrerId: draft.referrerId }),
  }),
  rules: {
    startsAt: [required, dateTime],
    minutes: [required, integer, min(5), max(480)],
    status: [required],
    fee: [decimal(18, 2)],
    patientId: [required],
    doctorId: [required],
  },
}
