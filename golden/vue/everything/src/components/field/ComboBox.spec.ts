import { PiniaColada } from '@pinia/colada'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import type { AnyEntity } from '@/api/screens'
import { i18n } from '@/i18n'
import ComboBox from './ComboBox.vue'

/** A picker whose API answers, to what has been typed, when `answer` is called. */
function picker() {
  let answer: ((names: string[]) => void) | undefined
  const list = (query: Record<string, unknown>) =>
    new Promise<{ items: { id: string }[]; totalItems: number }>((resolve) => {
      if (query['name.contains'] !== 'b') return
      answer = (names) => {
        resolve({ items: names.map((id) => ({ id })), totalItems: names.length })
      }
    })
  const entity = {
    name: 'doctor',
    path: 'doctors',
    search: 'name.contains',
    display: ({ id }: { id: string }) => id,
    kept: (item: object) => item,
  }
  const field = mount(ComboBox, {
    props: { entity: { ...entity, api: { list } } as unknown as AnyEntity, label: 'Doctor', selected: [] },
    attachTo: document.body,
    global: { plugins: [i18n, createPinia(), PiniaColada] },
  })
  const input = field.get('input')
  return {
    field,
    typeAndLeave: async () => {
      input.element.focus()
      await input.setValue('b')
      await input.trigger('keydown', { key: 'Enter' })
      input.element.blur()
      await vi.waitFor(() => {
        expect(answer).toBeDefined()
      })
    },
    answer: async (...names: string[]) => {
      answer?.(names)
      await flushPromises()
    },
  }
}

it('chooses the first of an answer that comes after Enter and Tab', async () => {
  const { field, typeAndLeave, answer } = picker()
  await typeAndLeave()
  expect(field.emitted('choose')).toBeUndefined()
  await answer('Bea', 'Bob')
  expect(field.emitted('choose')).toEqual([[{ id: 'Bea', label: 'Bea' }]])
  expect(field.get('input').attributes('aria-expanded')).toBe('false')
})

it('closes when such an answer is empty', async () => {
  const { field, typeAndLeave, answer } = picker()
  await typeAndLeave()
  await answer()
  expect(field.emitted('choose')).toBeUndefined()
  expect(field.get('input').attributes('aria-expanded')).toBe('false')
})

it('narrows down by itself what the API cannot search', async () => {
  const list = () => Promise.resolve({ items: [{ id: 'Ann' }, { id: 'Bea' }, { id: 'Bob' }], totalItems: 3 })
  const entity = {
    name: 'visit',
    path: 'visits',
    display: ({ id }: { id: string }) => id,
    kept: (item: object) => item,
    api: { list },
  }
  const field = mount(ComboBox, {
    props: { entity: entity as unknown as AnyEntity, label: 'Visit', selected: [] },
    global: { plugins: [i18n, createPinia(), PiniaColada] },
  })
  await field.get('input').setValue('b')
  await vi.waitFor(() => {
    expect(field.findAll('[role=option]').map((option) => option.text())).toEqual(['Bea', 'Bob'])
  })
})
