import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { formKey } from '@/composables/useFormField'
import { i18n } from '@/i18n'
import TextField from './TextField.vue'

const mounted = ({ isSet = false } = {}) =>
  mount(TextField, {
    props: { name: 'email', label: 'Email', kind: 'email', fixed: 'email', modelValue: 'secret' },
    global: {
      plugins: [i18n],
      provide: {
        [formKey as symbol]: { errorAt: () => 'Taken.', leave: () => undefined, isSet: () => isSet },
      },
    },
  })

it('ties its error and its label to the input', () => {
  const field = mounted()
  const input = field.get('input')
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(field.get(`#${input.attributes('aria-describedby') ?? ''}`).text()).toBe('Taken.')
  expect(field.get(`#${input.attributes('aria-labelledby') ?? ''}`).text()).toBe('Email')
})

it('keeps its value out of the attributes', () => {
  expect(mounted().html()).not.toContain('secret')
})

it('is a text when its value is there and may be set once only', () => {
  const field = mounted({ isSet: true })
  expect(field.find('input').exists()).toBe(false)
  expect(field.text()).toContain('secret')
})
