import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import HomePage from '@/features/HomePage.vue'
import NotFoundPage from '@/features/NotFoundPage.vue'
import type { EntityName, EntityPath } from './entities'

type Load = () => Promise<RouteComponent>

/** The four pages of an entity: its list, `/new`, `/:id` and `/:id/edit`. */
function pagesOf(name: EntityName, path: EntityPath, list: Load, detail: Load, form: Load): RouteRecordRaw[] {
  return [
    { path: `/${path}`, name: `${name}.list`, component: list },
    { path: `/${path}/new`, name: `${name}.new`, component: form },
    { path: `/${path}/:id`, name: `${name}.detail`, component: detail, props: true },
    { path: `/${path}/:id/edit`, name: `${name}.edit`, component: form, props: true },
  ]
}

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage },
  ...pagesOf(
    'department',
    'departments',
    () => import('@/features/departments/DepartmentList.vue'),
    () => import('@/features/departments/DepartmentDetail.vue'),
    () => import('@/features/departments/DepartmentForm.vue'),
  ),
  ...pagesOf(
    'doctor',
    'doctors',
    () => import('@/features/doctors/DoctorList.vue'),
    () => import('@/features/doctors/DoctorDetail.vue'),
    () => import('@/features/doctors/DoctorForm.vue'),
  ),
  ...pagesOf(
    'specialty',
    'specialties',
    () => import('@/features/specialties/SpecialtyList.vue'),
    () => import('@/features/specialties/SpecialtyDetail.vue'),
    () => import('@/features/specialties/SpecialtyForm.vue'),
  ),
  ...pagesOf(
    'patient',
    'patients',
    () => import('@/features/patients/PatientList.vue'),
    () => import('@/features/patients/PatientDetail.vue'),
    () => import('@/features/patients/PatientForm.vue'),
  ),
  ...pagesOf(
    'medicalRecord',
    'medical-records',
    () => import('@/features/medical-records/MedicalRecordList.vue'),
    () => import('@/features/medical-records/MedicalRecordDetail.vue'),
    () => import('@/features/medical-records/MedicalRecordForm.vue'),
  ),
  ...pagesOf(
    'appointment',
    'appointments',
    () => import('@/features/appointments/AppointmentList.vue'),
    () => import('@/features/appointments/AppointmentDetail.vue'),
    () => import('@/features/appointments/AppointmentForm.vue'),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: NotFoundPage },
]
