import { defineEntity, type Entity } from '@/api/entity'
import type { Doctor } from '@/features/doctors/doctor'

export interface Specialty extends Entity {
  id: number
  code: string
  title: string
  /** With `expand=doctors`. */
  doctors?: Doctor[]
}

export interface SpecialtyInput {
  code: string
  title: string
}

export const specialty = defineEntity<Specialty, SpecialtyInput>({
  name: 'specialty',
  path: 'specialties',
  display: (entity) => entity.title,
  search: 'title.contains',
})
