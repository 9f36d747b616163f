import { expect, it } from 'vitest'
import { isEmptyAt, refusalsOf, shownErrors } from './form'
import { ApiError } from './problem'

const refused = (...pointers: string[]) =>
  new ApiError(422, { errors: pointers.map((pointer) => ({ pointer, code: 'reference_not_found' })) })

it('finds the field of an item, and of a part of a composite key', () => {
  const { atFields, others } = refusalsOf(
    refused('#/tagIds/0', '#/binCode', '#/toString'),
    { tagIds: [1], bin: '3~~A' },
    {
      binRow: 'bin',
      binCode: 'bin',
    },
  )
  expect(atFields.map(({ path }) => path)).toEqual(['tagIds/0', 'bin'])
  expect(others.map(({ pointer }) => pointer)).toEqual(['#/toString'])
})

it('shows what the server refuses until the value changes', () => {
  const { atFields } = refusalsOf(refused('#/name'), { name: 'a' })
  expect(shownErrors({ name: 'a' }, atFields, new Map(), () => true).size).toBe(1)
  expect(shownErrors({ name: 'b' }, atFields, new Map(), () => true).size).toBe(0)
})

it('knows what is empty', () => {
  const draft = { text: '', none: null, list: [], no: false, zero: '0' }
  expect(Object.keys(draft).filter((name) => isEmptyAt(draft, name))).toEqual(['text', 'none', 'list'])
})
