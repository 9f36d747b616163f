import { expect, test } from 'vitest'
import { screens } from '../src/index.ts'
import { clinic } from './model.ts'

const derived = screens(clinic())
const { entities } = derived.screens
const doctor = entities['Doctor']
const columns = (name: string): readonly string[] => entities[name]?.list.columns.map(({ field }) => field) ?? []

/** The worked example of docs/screens.md, by hand. */
test('a doctor has the list that the law works out', () => {
  expect(doctor?.display).toEqual({ kind: 'field', field: 'fullName', value: 'text', absent: false, search: 'fullName.contains' })
  expect(doctor?.list.expand).toEqual(['department'])
  expect(doctor?.list.columns.map(({ field, kind, sort, align, scale }) => [field, kind, sort, align, scale])).toEqual([
    ['fullName', 'text', 'fullName', 'start', undefined],
    ['department', 'reference', undefined, 'start', undefined],
    ['email', 'email', 'email', 'start', undefined],
    ['hourlyRate', 'decimal', 'hourlyRate', 'end', 2],
    ['active', 'boolean', 'active', 'start', undefined],
  ])
  expect(doctor?.list.search).toEqual({ param: 'fullName.contains', label: 'entities.doctor.search' })
  expect(doctor?.list.filters.map((filter) => [filter.kind, 'param' in filter && filter.param])).toEqual([
    ['reference', 'departmentId.eq'], ['boolean', 'active.eq'], ['reference', 'specialtyIds.has'],
  ])
})

test('a doctor has the details that the law works out', () => {
  expect(doctor?.detail.expand).toEqual(['department', 'specialties'])
  expect(doctor?.detail.fields.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
    'fullName text', 'email email', 'homepage url', 'hourlyRate decimal', 'bio longText', 'languages list', 'active boolean', 'department reference', 'specialties references',
  ])
  expect(doctor?.detail.related).toMatchObject([
    { kind: 'many', relation: 'appointments', filter: [{ param: 'doctorId.eq', part: 'id' }], preset: [{ member: 'doctorId', part: 'id' }], omit: ['doctor'] },
    { kind: 'many', relation: 'referrals', filter: [{ param: 'referrerId.eq', part: 'id' }], preset: [{ member: 'referrerId', part: 'id' }], omit: ['referrer'] },
  ])
})

test('a doctor has the form that the law works out', () => {
  const rules = (list: readonly { rule: string; args: readonly unknown[]; each?: true }[]): string => list.map(({ rule, args, each }) => `${each ? 'each ' : ''}${rule}(${args.join()})`).join(' ')
  expect(doctor?.form.groups.map(({ title, controls }) => [title, controls.map((control) =>
    [control.member, control.control, control.optional ? '?' : '', control.half ? '1/2' : '', JSON.stringify(control.initial), control.empty, rules(control.rules)].filter((part) => part !== '').join(' '))])).toEqual([
    [undefined, [
      'fullName text "" keep required() maxLength(120)',
      'email email 1/2 "" keep required() email()',
      'homepage url ? 1/2 "" null url()',
      'hourlyRate decimal "" keep required() decimal(18,2) minDecimal(0) maxDecimal(9999)',
      'bio textArea ? "" omit maxLength(100000)',
      'languages list ? [] keep each required() each maxLength(255)',
      'active check true keep',
    ]],
    ['form.related', ['departmentId reference null keep required()', 'specialtyIds references ? [] keep']],
  ])
})

test('the other entities have the columns that the law names', () => {
  expect(columns('Department')).toEqual(['name', 'parent'])
  expect(columns('Specialty')).toEqual(['title', 'code'])
  expect(columns('Patient')).toEqual(['name', 'insuranceNumber', 'born', 'weightKg'])
  expect(columns('MedicalRecord')).toEqual(['patient', 'bloodType', 'updatedBy'])
  expect(columns('Appointment')).toEqual(['startsAt', 'patient', 'doctor', 'status', 'minutes', 'fee'])
  expect(entities['Patient']?.list.columns[1]?.kind).toBe('code')
  expect(entities['Patient']?.detail.related[0]).toMatchObject({ kind: 'one', relation: 'record', preset: [{ member: 'patientId' }], expand: [] })
})

test('the clinic as a whole', async () => {
  await expect(`${JSON.stringify(derived.screens, null, 2)}\n`).toMatchFileSnapshot('golden/clinic.json')
})
