import { expect, it } from 'vitest'
import { checks } from '../src/checks.ts'

const batch = (files: Readonly<Record<string, string>>) => ({ files: Object.entries(files).map(([path, text]) => ({ id: path, path, text })), options: {}, settings: {} })

it('finds an import of a module that no entity has: missing-module', () => {
  const found = checks(
    batch({
      'src/routes.ts': "() => import('@/features/doctors/DoctorList.vue'), () => import('@/features/nurses/NurseList.vue')",
      'src/features/doctors/DoctorList.vue': "import { doctorList } from './doctorList'\nimport X from '@/components/entity/X.vue'",
      'src/features/doctors/doctorForm.ts': "import { doctor } from './doctor'",
      'src/features/doctors/doctor.ts': "import { useI18n } from 'vue-i18n'",
    }),
  )
  expect(found.map(({ code, file, params }) => [code, file, params?.['module']])).toEqual([
    ['missing-module', 'src/routes.ts', '@/features/nurses/NurseList.vue'],
    ['missing-module', 'src/features/doctors/DoctorList.vue', './doctorList'],
  ])
})

it('finds nothing where all is there', () => {
  expect(checks(batch({ 'src/features/a/AList.vue': "import { aList } from './aList'", 'src/features/a/aList.ts': "import HomePage from '@/features/HomePage.vue'" }))).toEqual([])
})
