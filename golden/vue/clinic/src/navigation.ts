import type { AnyEntity } from '@/api/screens'
import { appointment } from '@/features/appointments/appointment'
import { department } from '@/features/departments/department'
import { doctor } from '@/features/doctors/doctor'
import { medicalRecord } from '@/features/medical-records/medicalRecord'
import { patient } from '@/features/patients/patient'
import { specialty } from '@/features/specialties/specialty'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [department, doctor, specialty, patient, medicalRecord, appointment]
