import { defineEntity, type Entity } from '@/api/entity'
import type { Doctor } from '@/features/doctors/doctor'
import type { Patient } from '@/features/patients/patient'
import { formatValue } from '@/format'

export const appointmentStatusChoices = [
  { value: 'booked', label: 'entities.appointment.values.status.booked' },
  { value: 'arrived', label: 'entities.appointment.values.status.arrived' },
  { value: 'done', label: 'entities.appointment.values.status.done' },
  { value: 'no-show', label: 'entities.appointment.values.status.noShow' },
] as const
export type AppointmentStatus = (typeof appointmentStatusChoices)[number]['value']

export interface Appointment extends Entity {
  id: number
  startsAt: string
  minutes: number
  status: AppointmentStatus
  fee: string | null
  patientId: string
  doctorId: string
  referrerId?: string
  /** With `expand=patient`. */
  patient?: Patient
  /** With `expand=doctor`. */
  doctor?: Doctor
  /** With `expand=referrer`. */
  referrer?: Doctor | null
}

export interface AppointmentInput {
  startsAt: string
  minutes: number
  status: AppointmentStatus
  fee: string | null
  patientId: string
  doctorId: string
  referrerId?: string
}

export const appointment = defineEntity<Appointment, AppointmentInput>({
  name: 'appointment',
  path: 'appointments',
  display: (entity) => formatValue('dateTime', entity.startsAt),
})
