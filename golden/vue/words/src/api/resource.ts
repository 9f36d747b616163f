import { request, type Query } from './http'

export interface Page<T> {
  items: T[]
  page: number
  pageSize: number
  totalItems: number
  totalPages: number
}

/** A merge patch: absent members stay, `null` removes or sets null. */
export type Patch<T> = { [K in keyof T]?: T[K] | null }

type Id = string | number

/** The operations of one collection. Method syntax on purpose: any resource fits a list or a picker. */
export interface Resource<T extends object, Input extends object> {
  list(query?: Query, signal?: AbortSignal): Promise<Page<T>>
  get(id: Id, query?: Query, signal?: AbortSignal): Promise<T>
  create(input: Input): Promise<T>
  update(id: Id, patch: Patch<Input>, version: number): Promise<T>
  remove(id: Id, version: number): Promise<void>
}

export function createResource<T extends object, Input extends object>(path: string): Resource<T, Input> {
  const item = (id: Id) => `/${path}/${encodeURIComponent(id)}`

  return {
    list: (query = {}, signal) => request('GET', `/${path}`, { query, ...(signal && { signal }) }),
    get: (id, query = {}, signal) => request('GET', item(id), { query, ...(signal && { signal }) }),
    create: (input) => request('POST', `/${path}`, { body: input }),
    update: (id, patch, version) => request('PATCH', item(id), { body: patch, version }),
    remove: (id, version) => request('DELETE', item(id), { version }),
  }
}

/** The members of `after` that differ from `before`; one that is gone becomes `null`. */
export function changesBetween<T extends object>(before: T, after: T): Patch<T> {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  const names = new Set([...old.keys(), ...now.keys()])
  const changed = [...names].filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
  return Object.fromEntries(changed.map((name) => [name, now.has(name) ? now.get(name) : null])) as Patch<T>
}
