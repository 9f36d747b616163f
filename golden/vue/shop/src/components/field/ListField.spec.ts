import { mount } from '@vue/test-utils'
import { nextTick, ref } from 'vue'
import { expect, it } from 'vitest'
import { formKey } from '@/composables/useFormField'
import { i18n } from '@/i18n'
import ListField from './ListField.vue'

it('keeps the focus when its items are removed', async () => {
  const items = ref(['a', 'b'])
  const form = mount(
    {
      components: { ListField },
      setup: () => ({ items }),
      template: '<ListField v-model="items" name="tags" label="Tags" />',
    },
    {
      attachTo: document.body,
      global: {
        plugins: [i18n],
        provide: { [formKey as symbol]: { errorAt: () => undefined, leave: () => undefined, isSet: () => false } },
      },
    },
  )
  const removeSecond = form.get<HTMLElement>('[aria-label="Remove Tags 2"]')
  removeSecond.element.focus()
  await removeSecond.trigger('click')
  await nextTick()
  expect(document.activeElement?.id).toBe('field-tags-0')

  const removeFirst = form.get<HTMLElement>('[aria-label="Remove Tags 1"]')
  removeFirst.element.focus()
  await removeFirst.trigger('click')
  await nextTick()
  expect(items.value).toEqual([])
  expect(document.activeElement?.id).toBe('field-tags')
})
