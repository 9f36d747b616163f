import type { Answer, Ask } from '../client.ts'
import { makeable, type Group, type Trial } from '../group.ts'

const ORIGINS = ['http://localhost:5173', 'http://localhost:4200']
const STRANGERS = ['http://evil.example', 'http://localhost:5174', 'https://localhost:5173', 'http://localhost:5173.evil.example', 'null', 'http://LOCALHOST:5173']

/** An allow-list of origins, on every answer, errors included. */
export const cors: Group = {
  name: 'cors',
  proves: '9.10',
  async run(it) {
    const [subject] = makeable(it)
    if (!subject) return
    const row = await it.world.make(subject)
    for (const each of it.subjects.slice(0, 10)) await it.attempt('9.10', `preflight of ${each.url}`, () => preflight(it, each.url))
    const asks: readonly (readonly [number, Ask])[] = [
      [200, { method: 'GET', target: row.url }],
      [200, { method: 'GET', target: subject.url }],
      [304, { method: 'GET', target: row.url, headers: { 'If-None-Match': row.etag } }],
      [200, { method: 'PATCH', target: row.url, json: {} }],
      [400, { method: 'GET', target: `${subject.url}?zz=1` }],
      [404, { method: 'GET', target: `${subject.url}/no` }],
      [404, { method: 'GET', target: '/no-such-collection' }],
      [405, { method: 'PATCH', target: subject.url, json: {} }],
      [400, { method: 'POST', target: subject.url, raw: '{' }],
      [412, { method: 'PATCH', target: row.url, json: {}, headers: { 'If-Match': '"999"' } }],
      [413, { method: 'POST', target: subject.url, raw: Buffer.alloc(1_048_577, 0x20) }],
      [415, { method: 'POST', target: subject.url, json: {}, headers: { 'Content-Type': 'text/plain' } }],
      [422, { method: 'POST', target: subject.url, json: { zzUnknown: 1 } }],
      [204, { method: 'DELETE', target: row.url }],
    ]
    for (const [status, ask] of asks) {
      for (const origin of status === 204 ? ORIGINS.slice(0, 1) : ORIGINS) exposed(it, status, await it.api.send({ ...ask, headers: { ...ask.headers, Origin: origin } }), origin)
    }
    for (const origin of STRANGERS) {
      const answer = await it.api.get(subject.url, { Origin: origin })
      it.check.that('9.10', `GET from ${origin}: not allowed`, answer.headers['access-control-allow-origin'] === undefined, answer)
      const asked = await it.api.send({ method: 'OPTIONS', target: subject.url, headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' } })
      it.check.that('9.10', `preflight from ${origin}: not allowed`, asked.headers['access-control-allow-origin'] === undefined, asked)
    }
  },
}

const words = (value: unknown): readonly string[] => String(value ?? '').toLowerCase().split(',').map((each) => each.trim())

async function preflight(it: Trial, target: string): Promise<void> {
  const { api, check } = it
  for (const origin of ORIGINS) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await api.send({ method: 'OPTIONS', target, headers: { Origin: origin, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': 'authorization,content-type,if-match,if-none-match' } })
      check.that('9.10', `preflight of ${method} ${target}: taken`, answer.status === 200 || answer.status === 204, answer)
      check.equal('9.10', `preflight of ${method} ${target}: the origin`, answer.headers['access-control-allow-origin'], origin, answer)
      check.that('9.10', `preflight of ${method} ${target}: the method`, words(answer.headers['access-control-allow-methods']).includes(method.toLowerCase()), answer)
      const headers = words(answer.headers['access-control-allow-headers'])
      check.that('9.10', `preflight of ${method} ${target}: the headers`, ['authorization', 'content-type', 'if-match', 'if-none-match'].every((each) => headers.includes(each)), answer)
      check.that('9.10', `preflight of ${method} ${target}: no credentials`, answer.headers['access-control-allow-credentials'] === undefined, answer)
    }
  }
}

function exposed(it: Trial, status: number, answer: Answer, origin: string): void {
  const { check } = it
  const what = `${answer.ask.method} ${status} from ${origin}`
  check.status('9.10', what, answer, status)
  check.equal('9.10', `${what}: the origin`, answer.headers['access-control-allow-origin'], origin, answer)
  const shown = words(answer.headers['access-control-expose-headers'])
  check.that('9.10', `${what}: ETag, Location and Retry-After are exposed`, ['etag', 'location', 'retry-after'].every((each) => shown.includes(each)), answer)
  check.that('9.10', `${what}: Vary names Origin`, words(answer.headers.vary).includes('origin'), answer)
  check.that('9.10', `${what}: no credentials`, answer.headers['access-control-allow-credentials'] === undefined, answer)
}
