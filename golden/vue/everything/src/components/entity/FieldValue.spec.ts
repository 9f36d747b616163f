import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { ValueFacts } from '@/api/screens'
import { i18n } from '@/i18n'
import FieldValue from './FieldValue.vue'

const shown = (facts: ValueFacts, value: unknown) =>
  mount(FieldValue, { props: { ...facts, value }, global: { plugins: [i18n] } }).text()

it.each([[], '', {}, 0, false].map((value) => [value]))('shows the JSON value %j', (value) => {
  expect(shown({ kind: 'json' }, value)).toBe(JSON.stringify(value))
})

it('says so when there is nothing', () => {
  expect(shown({ kind: 'json' }, undefined)).toContain('None')
  expect(shown({ kind: 'text' }, '')).toContain('None')
  expect(shown({ kind: 'list' }, [])).toContain('None')
})

it('shows each item of a list as its kind asks for', () => {
  expect(shown({ kind: 'list', item: 'decimal' }, ['1234.50'])).toBe('1,234.50')
  expect(shown({ kind: 'list', item: 'boolean' }, [true, false])).toBe('YesNo')
})

it('shows a value that the model does not know as it is', () => {
  const values = [{ value: 'a', label: 'detail.yes' }]
  expect(shown({ kind: 'enum', values }, 'a')).toBe('Yes')
  expect(shown({ kind: 'enum', values }, 'b')).toBe('b')
})
