import { afterEach, expect, it, vi } from 'vitest'
import type { Entity } from './entity'
import { ApiError, memberOf } from './problem'
import { changesBetween, createResource } from './resource'

interface Thing extends Entity {
  name: string
}
const things = createResource<Thing, { name: string; note?: string }>('things')

const answer = (status: number, body: object) => {
  const fetch = vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const called = (fetch: ReturnType<typeof answer>) => fetch.mock.calls[0] as unknown as [string, RequestInit]
afterEach(() => {
  vi.unstubAllGlobals()
})

it('patches what has changed, and unsets what is gone', () => {
  const before: { name: string; note?: string; tags: number[] } = { name: 'a', note: 'x', tags: [1] }
  expect(changesBetween(before, { name: 'b', tags: [1] })).toEqual({ name: 'b', note: null })
})

it('sends the version that a change is based on', async () => {
  const fetch = answer(200, { id: 1, version: 4 })
  await things.update(1, { name: 'b' }, 3)
  const [address, init] = called(fetch)
  expect(address).toMatch(/\/things\/1$/)
  expect(init.body).toBe('{"name":"b"}')
  expect(new Headers(init.headers).get('If-Match')).toBe('"3"')
  expect(new Headers(init.headers).get('Content-Type')).toBe('application/merge-patch+json')
})

it('repeats a parameter for each value and leaves out what is undefined', async () => {
  const fetch = answer(200, { items: [] })
  await things.list({ 'name.in': ['a', 'b'], page: undefined })
  expect(called(fetch)[0]).toMatch(/\/things\?name\.in=a&name\.in=b$/)
})

it('turns a problem into an ApiError', async () => {
  answer(422, { status: 422, errors: [{ pointer: '#/name', code: 'required' }] })
  await expect(things.create({ name: '' })).rejects.toThrow(ApiError)
})

it('reads the member that a pointer means', () => {
  expect(memberOf('#/languages/1')).toBe('languages/1')
  expect(memberOf('#')).toBe('')
})
