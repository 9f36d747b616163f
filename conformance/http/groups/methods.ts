import type { Subject } from '../facts.ts'
import { makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { operationsOf } from '../observer.ts'
import { unknownId } from '../keys.ts'

const TRIED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** 405 with Allow, 415 with Accept-Patch, 413 from one byte over the limit. */
export const methods: Group = {
  name: 'methods',
  proves: '9.1, 9.9, 9.10',
  async run(it) {
    await notAllowed(it)
    await it.each('9.1', makeable(it), (subject) => `media types of ${subject.name}`, async (subject) => {
      await mediaTypes(it, subject)
      await sizes(it, subject)
    })
  },
}

/** Every path of the model with every method that it has not. */
async function notAllowed(it: Trial): Promise<void> {
  const { api, check } = it
  const paths = new Map<string, Set<string>>()
  for (const { method, path } of operationsOf(it.model)) paths.set(path, (paths.get(path) ?? new Set()).add(method))
  const tried = [...TRIED, 'TRACE', 'PROPFIND'].slice(0, it.subjects.length > 10 ? TRIED.length : undefined)
  await it.each('9.9', [...paths], ([path]) => `methods of ${path}`, async ([path, allowed]) => {
    const owner = it.subjects.find((subject) => path === subject.url || path.startsWith(`${subject.url}/`))
    const link = owner?.manyToMany.find((relation) => path.includes(`/${relation.segment}/`))
    const target = path.replace('{id}', owner ? unknownId(owner) : '1').replace('{linkId}', link ? unknownId(it.world.subject(link.target)) : '1')
    for (const method of tried) {
      if (allowed.has(method)) continue
      const answer = await api.send({ method, target })
      check.problem('9.2', `${method} ${path}`, answer, 405)
      const named = String(answer.headers.allow ?? '').split(',').map((each) => each.trim()).filter((each) => each !== 'HEAD' && each !== 'OPTIONS').sort()
      check.equal('9.9', `${method} ${path}: Allow`, named, [...allowed].sort(), answer)
    }
  })
}

async function mediaTypes(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const { name } = subject
  const merge = 'application/merge-patch+json'
  const json = 'application/json'
  const cases: readonly (readonly [string, string, unknown, readonly string[], readonly string[]])[] = [
    ['POST', subject.url, undefined, [json], [merge]],
    ['PUT', row.url, world.replacement(row), [json], [merge]],
    ['PATCH', row.url, {}, [json, merge], []],
  ]
  const never = ['text/plain', 'text/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/json-patch+json', 'application/vnd.api+json', 'application/jsonx', 'application', 'application/', 'json', '*/*', 'application/*', `${json}, ${json}`]
  for (const [method, target, value, taken, refused] of cases) {
    for (const media of sharedOut(it, subject, taken.flatMap((type) => [type, `${type}; charset=utf-8`, `${type};charset=UTF-8`, `${type} ; charset="utf-8"`, type.toUpperCase(), `${type}; profile="x"`]))) {
      const body = value ?? (await world.body(subject))
      const answer = await api.send({ method, target, json: body, headers: { 'Content-Type': media } })
      check.status('9.1', `${method} ${name} as ${media}`, answer, method === 'POST' ? 201 : 200)
    }
    for (const media of sharedOut(it, subject, [...refused, ...never])) {
      const answer = await api.send({ method, target, json: value ?? {}, headers: { 'Content-Type': media } })
      check.problem('9.1', `${method} ${name} as ${media}`, answer, 415)
      if (method === 'PATCH') check.that('9.9', `PATCH ${name} as ${media}: Accept-Patch`, String(answer.headers['accept-patch'] ?? '').includes(merge), answer)
    }
    const none = await api.send({ method, target, raw: '{}', headers: { 'Content-Type': '' } })
    check.problem('9.1', `${method} ${name} without Content-Type`, none, 415)
    for (const accept of sharedOut(it, subject, ['text/html', 'application/xml', 'application/problem+json', 'image/*;q=0.1'])) {
      check.status('9.9', `${method} ${name}: Accept: ${accept} is ignored`, await api.send({ method, target, json: { zzUnknown: 1 }, headers: { Accept: accept } }), 422)
    }
  }
  check.status('9.9', `GET ${name}: Accept is ignored`, await api.get(row.url, { Accept: 'text/html' }), 200)
}

/** 1,048,576 bytes are taken, one more is 413; up to 16 MiB the answer can be read. */
async function sizes(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const limit = 1_048_576
  const padded = (value: unknown, length: number): string => {
    const text = JSON.stringify(value)
    return text + ' '.repeat(length - Buffer.byteLength(text))
  }
  for (const [method, target, value] of [['PUT', row.url, world.replacement(row)], ['PATCH', row.url, {}]] as const) {
    check.status('9.10', `${method} ${subject.name} with ${limit} bytes`, await api.send({ method, target, raw: padded(value, limit) }), 200)
    check.problem('9.10', `${method} ${subject.name} with ${limit + 1} bytes`, await api.send({ method, target, raw: padded(value, limit + 1) }), 413)
  }
  check.status('9.10', `POST ${subject.name} with ${limit} bytes`, await api.send({ method: 'POST', target: subject.url, raw: padded(await world.body(subject), limit) }), 201)
  for (const size of [limit + 1, 4 * limit]) check.problem('9.10', `POST ${subject.name} with ${size} bytes`, await api.send({ method: 'POST', target: subject.url, raw: padded({}, size) }), 413)
  check.problem('9.10', `POST ${subject.name} with ${limit + 1} bytes in chunks`, await api.send({ method: 'POST', target: subject.url, raw: padded({}, limit + 1), headers: { 'Content-Length': '', 'Transfer-Encoding': 'chunked' } }), 413)
  const after = await api.get(row.url)
  check.status('9.10', `${subject.name}: the connection goes on`, after, 200)
}
