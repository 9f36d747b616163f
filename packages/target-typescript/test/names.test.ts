import { describe, expect, it } from 'vitest'
import { constantName, draftName, enumSuffix, fileName, folderName, typeName } from '../src/names.ts'

describe('names', () => {
  it.each([['doctor', 'doctor'], ['class', 'class_'], ['form', 'form_'], ['item', 'item_'], ['undefined', 'undefined_'], ['module', 'module']])('the constant of %s is %s', (name, expected) => {
    expect(constantName({ name })).toBe(expected)
  })

  it('a type does not take the place of what JavaScript has', () => {
    expect(['Number', 'Record', 'Doctor'].map((type) => typeName({ type }))).toEqual(['Number_', 'Record_', 'Doctor'])
  })

  it('no file is a device of Windows', () => {
    expect(folderName({ path: 'con' })).toBe('con_')
    expect(['aux', 'Aux', 'auxList', 'lpt1'].map(fileName)).toEqual(['aux_', 'Aux_', 'auxList', 'lpt1_'])
  })

  it('a draft has nothing by birth', () => {
    expect(['__proto__', 'constructor', 'name'].map(draftName)).toEqual(['__proto___', 'constructor_', 'name'])
  })

  it('different fields have different enums, none of which is the input', () => {
    const suffixes = ['status', 'Status', '_status', '_Status', 'input', 'Input'].map(enumSuffix)
    expect(new Set(suffixes).size).toBe(suffixes.length)
    expect(suffixes).not.toContain('Input')
  })
})
