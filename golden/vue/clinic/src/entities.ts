/** The entities: their names (keys of the texts) with the first segment of their addresses. */
export interface EntityPaths {
  department: 'departments'
  doctor: 'doctors'
  specialty: 'specialties'
  patient: 'patients'
  medicalRecord: 'medical-records'
  appointment: 'appointments'
}

export type EntityName = keyof EntityPaths
export type EntityPath = EntityPaths[EntityName]
