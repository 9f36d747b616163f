import { expect, it, vi } from 'vitest'
import { afterPress } from './afterPress'

it('waits until the press is over and its click has been heard', async () => {
  const calls: string[] = []
  afterPress(() => calls.push('at once'))
  window.dispatchEvent(new Event('pointerdown'))
  afterPress(() => calls.push('later'))
  expect(calls).toEqual(['at once'])
  window.dispatchEvent(new Event('pointerup'))
  calls.push('click')
  await vi.waitFor(() => {
    expect(calls).toEqual(['at once', 'click', 'later'])
  })
})
