import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { i18n } from '@/i18n'
import FormSummary from './FormSummary.vue'

it('leads from the error of an item to the control that is there', async () => {
  const page = mount(
    {
      components: { FormSummary },
      setup: () => ({
        textOf: () => 'No.',
        errors: new Map([
          ['languages/1', { code: 'required' }],
          ['specialtyIds/0', { code: 'reference' }],
        ]),
      }),
      template: `
        <input id="field-languages-1" /><i id="field-specialtyIds-label">Specialties</i><input id="field-specialtyIds" />
        <FormSummary entity="thing" :errors :text-of="textOf" :general="[]" :stale="false" attempted />`,
    },
    { attachTo: document.body, global: { plugins: [i18n] } },
  )
  const focused: (string | undefined)[] = []
  for (const link of page.findAll('a')) {
    await link.trigger('click')
    focused.push(document.activeElement?.id)
  }
  expect(focused).toEqual(['field-languages-1', 'field-specialtyIds'])
})
