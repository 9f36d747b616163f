import { query } from '../client.ts'
import type { Subject } from '../facts.ts'
import { makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { findingsOf } from '../problem.ts'
import type { Body } from '../world.ts'

interface Page {
  readonly items: readonly Body[]
  readonly page: number
  readonly pageSize: number
  readonly totalItems: number
  readonly totalPages: number
}

/** Pages start at 1, their bounds, and the envelope. */
export const paging: Group = {
  name: 'paging',
  proves: '9.6',
  async run(it) {
    await it.each('9.6', makeable(it), (subject) => `pages of ${subject.name}`, async (subject) => {
      await windows(it, subject)
      await envelope(it, subject)
      await refused(it, subject, subject.url)
    })
    await it.each('9.6', makeable(it), (subject) => `pages below ${subject.name}`, async (subject) => {
      const reads = [...subject.hasMany, ...subject.manyToMany]
      if (reads.length === 0) return
      const row = await it.world.shared(subject)
      for (const relation of sharedOut(it, subject, reads)) await refused(it, it.world.subject(relation.target), `${row.url}/${relation.segment}`)
    })
  },
}

async function windows(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const rows = await world.many(subject, 7)
  const mine = rows.map((row): readonly [string, string | number] => [`${subject.names.id}.in`, row.id])
  const page = async (...pairs: (readonly [string, string | number])[]): Promise<Page> => (await api.get(subject.url + query([...mine, ...pairs]))).json as Page
  const all = await page()
  const order = all.items.map((item) => item[subject.names.id])
  check.equal('9.6', `${subject.name}: all rows on one page`, [...order].sort(), rows.map((row) => row.id).sort())
  check.equal('9.6', `${subject.name}: defaults are page 1 of 20`, { ...all, items: [] }, { items: [], page: 1, pageSize: 20, totalItems: 7, totalPages: 1 })
  for (const [size, pages] of sharedOut(it, subject, [[1, 7], [2, 4], [3, 3], [6, 2], [7, 1], [100, 1]] as const)) {
    const seen: unknown[] = []
    for (let at = 1; at <= pages + 1; at++) {
      const part = await page(['page', at], ['pageSize', size])
      check.equal('9.6', `${subject.name}: page ${at} of ${size}`, { ...part, items: part.items?.length }, { items: Math.max(0, Math.min(size, 7 - (at - 1) * size)), page: at, pageSize: size, totalItems: 7, totalPages: pages })
      seen.push(...(part.items ?? []).map((item) => item[subject.names.id]))
    }
    check.equal('9.6', `${subject.name}: pages of ${size} hold each row once, in order`, seen, order)
  }
  const none = await page([`${subject.names.createdAt}.lt`, '0001-01-01T00:00:00Z'])
  check.equal('9.6', `${subject.name}: nothing found`, none, { items: [], page: 1, pageSize: 20, totalItems: 0, totalPages: 0 })
  const past = await page(['page', 1000])
  check.equal('9.6', `${subject.name}: a page past the end is empty`, past, { items: [], page: 1000, pageSize: 20, totalItems: 7, totalPages: 1 })
}

async function envelope(it: Trial, subject: Subject): Promise<void> {
  const { api, check } = it
  const answer = await api.get(subject.url)
  const page = answer.json as Page
  check.equal('9.6', `${subject.name}: the envelope's members`, Object.keys(page ?? {}).sort(), ['items', 'page', 'pageSize', 'totalItems', 'totalPages'], answer)
  check.that('9.6', `${subject.name}: totalPages counts`, page.totalPages === Math.ceil(page.totalItems / page.pageSize), answer)
  check.equal('9.6', `${subject.name}: a first page holds all there is, to its size`, page.items.length, Math.min(20, page.totalItems), answer)
  check.that('9.8', `${subject.name}: a list has no ETag`, answer.headers.etag === undefined, answer)
  for (const [name, value] of [['pageSize', 1], ['pageSize', 100], ['page', 21474836], ['page', 107374182]] as const) {
    check.status('9.6', `${subject.name}: ${name}=${value} is taken`, await api.get(subject.url + query([[name, value]])), 200)
  }
  check.status('9.6', `${subject.name}: page * pageSize = 2^31-1 is taken`, await api.get(subject.url + query([['page', 2147483647], ['pageSize', 1]])), 200)
  check.status('9.6', `${subject.name}: page * pageSize below 2^31-1 is taken`, await api.get(subject.url + query([['page', 21474836], ['pageSize', 100]])), 200)
}

async function refused(it: Trial, subject: Subject, url: string): Promise<void> {
  const { api, check } = it
  const bad = ['0', '-1', '', '01', '+1', '1.0', '1e1', ' 1', '1 ', 'x', '2147483648', '99999999999999999999', '\u0661', '1\n', 'null', '1,2', '0x1']
  for (const name of ['page', 'pageSize']) {
    for (const value of sharedOut(it, subject, name === 'pageSize' ? [...bad, '101', '2147483647'] : bad)) {
      const answer = await api.get(url + query([[name, value]]))
      const fine = answer.status === 400 && findingsOf(answer).some((each) => each.at === `?${name}`)
      check.that('9.6', `${url}: ${name}=${JSON.stringify(value)} is 400`, fine, answer)
    }
    const twice = await api.get(`${url}?${name}=1&${name}=1`)
    check.that('9.6', `${url}: ${name} twice is 400`, twice.status === 400 && findingsOf(twice).some((each) => each.at === `?${name}`), twice)
  }
  for (const [page, size] of [[2147483647, 2], [21474837, 100], [107374183, 20]] as const) check.problem('9.6', `${url}: page ${page} of ${size} is beyond 2^31-1`, await api.get(url + query([['page', page], ['pageSize', size]])), 400)
  // A member may be called `sort`, and then has filters.
  const reserved = ['sort', 'page'].filter((name) => !subject.slots.some((slot) => slot.name === name)).map((name) => `${name}.eq`)
  for (const name of sharedOut(it, subject, ['zz', 'Page', 'page_size', 'pagesize', 'limit', 'offset', '', ...reserved, subject.names.id, `${subject.names.id}.like`, `${subject.names.id}.`, `.eq`, `${subject.names.version}.eq`, 'q'])) {
    const answer = await api.get(url + query([[name, '1']]))
    check.that('9.6', `${url}: the parameter '${name}' is unknown`, answer.status === 400 && findingsOf(answer).some((each) => each.at === `?${name}`), answer)
  }
  const both = await api.get(url + query([['page', '0'], ['pageSize', '0'], ['zz', '1'], ['sort', 'zz']]))
  check.equal('9.9', `${url}: all bad parameters are told at once`, [...new Set(findingsOf(both).map((each) => each.at))].sort(), ['?page', '?pageSize', '?sort', '?zz'], both)
}
