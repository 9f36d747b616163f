import { describe, expect, it } from 'vitest'
import { attributeName, className, enumMembers, linkClassName, nameScope, packageName, variableName } from '../src/names.ts'
import { pythonPattern } from '../src/python-pattern.ts'
import { checks } from '../src/checks.ts'

describe('names', () => {
  it.each([
    ['fullName', 'full_name', 'full_name'],
    ['htmlUrl', 'html_url_2', 'html_url_2'],
    ['class', 'class', 'class_'],
    ['id', 'id', 'id_'],
    ['_id', '_id', 'id__'],
    ['metadata', 'metadata', 'metadata_'],
    ['model_dump', 'model_dump', 'model_dump_'],
    ['date', 'date', 'date_'],
    ['name', 'legacy name', 'name'],
  ])('%s in column %s is the attribute %s', (member, column, attribute) => {
    expect(attributeName(member, column)).toBe(attribute)
  })

  it('of classes, packages and variables give way to those of Python and ours', () => {
    expect(['None', 'I', 'Page'].map(className)).toEqual(['None_', 'I_', 'Page'])
    expect(['medical-records', 'import', 'contract', 'con', '2fa'].map(packageName)).toEqual(['medical_records', 'import_', 'contract_', 'con_', 'n2fa'])
    expect(['Tag', 'MedicalRecord', 'Session'].map(variableName)).toEqual(['tag_', 'medical_record', 'session_'])
  })

  it('of members of enums are constants that no linter takes for a password', () => {
    expect([...enumMembers(['no-show', 'farEast', '', '1st', 'O', 'a b', 'a-b', 'token', 'äß'])].map(([, name]) => name)).toEqual(['NO_SHOW', 'FAR_EAST', 'EMPTY', 'VALUE_1ST', 'O_', 'A_B', 'A_B_2', 'TOKENVALUE', 'VALUE'])
  })

  it('of link classes are no entity', () => {
    const app = { entities: [{ type: 'DoctorSpecialty' }] } as unknown as Parameters<typeof linkClassName>[1]
    expect([linkClassName('DoctorSpecialty', app), linkClassName('A', app)]).toEqual(['DoctorSpecialtyLink', 'A'])
  })

  it('of one scope are unique', () => {
    const names = nameScope(['a'])
    expect([names.take('a'), names.take('a'), names.take('b'), names.met]).toEqual(['a_2', 'a_3', 'b', ['a', 'a']])
  })
})

it.each([
  ['^[A-Z]{3}[0-9]{2}$', '\\A[A-Z]{3}[0-9]{2}\\Z'],
  ['^a|b$', '\\Aa|b\\Z'],
  ['[$^.]\\.\\$', '[$^.]\\.\\$'],
  ['a.c', 'a[^\\n\\r\\u2028\\u2029]c'],
])('the pattern %s is %s in Python', (pattern, expected) => {
  expect(pythonPattern(pattern)).toBe(expected)
})

it('a module that is imported has to be there: missing-module', () => {
  const batch = (files: Readonly<Record<string, string>>) => ({ files: Object.entries(files).map(([path, text]) => ({ id: path, path, text })), options: {}, settings: {} })
  const found = checks(batch({ 'app/a/router.py': 'from app.a.models import A\nfrom app.b.queries import B\nfrom app.contract.schemas import Page\n', 'app/a/models.py': '' }))
  expect(found.map(({ code, params }) => [code, params?.['module']])).toEqual([['missing-module', 'app.b.queries']])
})
