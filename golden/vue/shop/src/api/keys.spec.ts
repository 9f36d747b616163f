import { expect, it } from 'vitest'
import { keyOf, partsOf, partsOrNull } from './keys'

it.each([
  [[3, 'A'], '3~~A'],
  [[-1, ''], '-1~~'],
  [['a~b/c', 'ä €'], 'a~7Eb~2Fc~~~C3~A4~20~E2~82~AC'],
])('writes %j as %s, and reads it again', (parts, key) => {
  expect(keyOf(parts)).toBe(key)
  const first = typeof parts[0] === 'number' ? Number : String
  expect(Object.values(partsOf(key, { first, second: String }))).toEqual(parts)
})

it('has no key as long as a part is missing', () => {
  expect(keyOf([1, undefined])).toBeNull()
  expect(keyOf([null, 'A'])).toBeNull()
  expect(partsOrNull(null, { row: Number, code: String })).toEqual({ row: null, code: null })
})
