import { defineEntity, type Entity } from '@/api/entity'
import type { Department } from '@/features/departments/department'
import type { Specialty } from '@/features/specialties/specialty'

export interface Doctor extends Entity {
  id: string
  fullName: string
  email: string
  homepage: string | null
  hourlyRate: string
  bio?: string
  languages: string[]
  active: boolean
  departmentId: number
  specialtyIds: number[]
  /** With `expand=department`. */
  department?: Department
  /** With `expand=specialties`. */
  specialties?: Specialty[]
}

export interface DoctorInput {
  fullName: string
  email: string
  homepage: string | null
  hourlyRate: string
  bio?: string
  languages: string[]
  active: boolean
  departmentId: number
  specialtyIds: number[]
}

export const doctor = defineEntity<Doctor, DoctorInput>({
  name: 'doctor',
  path: 'doctors',
  display: (entity) => entity.fullName,
  search: 'fullName.contains',
})
