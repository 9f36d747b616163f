import type { Ask } from '../client.ts'
import type { Subject } from '../facts.ts'
import { makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { malformedIds, unknownId } from '../keys.ts'
import type { Body, Row } from '../world.ts'

/** 404 (route, malformed id), 405, 415, 413, 400, 422 (body), 404 (entity), 412, 422 (references), 409. */
export const precedence: Group = {
  name: 'precedence',
  proves: '9.9',
  async run(it) {
    await it.each('9.9', makeable(it), (subject) => `precedence in ${subject.name}`, (subject) => order(it, subject))
  },
}

const BIG = Buffer.alloc(1_048_577, 0x20)
const TEXT = { 'Content-Type': 'text/plain' }
const TAG = { 'If-Match': '"999999"' }
const BAD_TAG = { 'If-Match': 'nonsense' }

async function order(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const valid = await world.body(subject)
  const badId = `${subject.url}/${malformedIds(subject, String(row.id))[0] ?? 'x'}`
  const noId = `${subject.url}/${unknownId(subject)}`
  const broken = '{'
  const wrong = { zzUnknown: 1 }
  const asks: { readonly status: number; readonly what: string; readonly ask: Ask }[] = []
  const say = (status: number, what: string, ask: Ask): void => void asks.push({ status, what, ask })
  for (const method of ['PUT', 'PATCH']) {
    say(404, 'a malformed id before 415', { method, target: badId, raw: broken, headers: { ...TEXT, ...BAD_TAG } })
    say(404, 'a malformed id before 413', { method, target: badId, raw: BIG })
    say(404, 'a malformed id before 400', { method, target: badId, raw: broken })
    say(404, 'a malformed id before 422', { method, target: badId, json: wrong })
    say(404, 'a malformed id before an unknown parameter', { method, target: `${badId}?zz=1`, json: {} })
    say(415, '415 before 413', { method, target: row.url, raw: BIG, headers: TEXT })
    say(415, '415 before 400', { method, target: row.url, raw: broken, headers: TEXT })
    say(415, '415 before 422', { method, target: row.url, json: wrong, headers: TEXT })
    say(415, '415 before 404 of the entity', { method, target: noId, json: valid, headers: TEXT })
    say(415, '415 before 412', { method, target: row.url, json: {}, headers: { ...TEXT, ...TAG } })
    say(413, '413 before 400', { method, target: row.url, raw: BIG, headers: BAD_TAG })
    say(413, '413 before 404 of the entity', { method, target: noId, raw: BIG })
    say(400, '400 before 422', { method, target: row.url, raw: '{"zzUnknown":1,"zzUnknown":1}' })
    say(400, 'a malformed body before 404 of the entity', { method, target: noId, raw: broken })
    say(400, 'a malformed body before 412', { method, target: row.url, raw: broken, headers: TAG })
    say(400, 'a malformed If-Match before 422', { method, target: row.url, json: wrong, headers: BAD_TAG })
    say(400, 'a malformed If-Match before 404 of the entity', { method, target: noId, json: valid, headers: BAD_TAG })
    say(400, 'an unknown parameter before 422', { method, target: `${row.url}?zz=1`, json: wrong })
    say(400, 'an unknown parameter before 404 of the entity', { method, target: `${noId}?zz=1`, json: valid })
    say(422, 'the body before 404 of the entity', { method, target: noId, json: wrong })
    say(422, 'the body before 412', { method, target: row.url, json: wrong, headers: TAG })
  }
  const put = world.replacement(row)
  say(404, 'the entity before 412', { method: 'PUT', target: noId, json: valid, headers: TAG })
  say(404, 'the entity before 412', { method: 'PATCH', target: noId, json: {}, headers: TAG })
  say(404, 'the entity before 412', { method: 'DELETE', target: noId, headers: TAG })
  say(412, '412 although nothing changes', { method: 'PATCH', target: row.url, json: {}, headers: TAG })
  say(412, '412 although nothing changes', { method: 'PUT', target: row.url, json: put, headers: TAG })
  say(404, 'a malformed id before a malformed If-Match', { method: 'DELETE', target: badId, headers: BAD_TAG })
  say(400, 'a malformed If-Match before 404 of the entity', { method: 'DELETE', target: noId, headers: BAD_TAG })
  say(400, 'an unknown parameter before 404 of the entity', { method: 'DELETE', target: `${noId}?zz=1` })
  say(404, 'a malformed id before an unknown parameter', { method: 'GET', target: `${badId}?zz=1` })
  say(400, 'an unknown parameter before 404 of the entity', { method: 'GET', target: `${noId}?zz=1` })
  say(415, '415 before 413', { method: 'POST', target: subject.url, raw: BIG, headers: TEXT })
  say(415, '415 before an unknown parameter', { method: 'POST', target: `${subject.url}?zz=1`, json: valid, headers: TEXT })
  say(413, '413 before 400', { method: 'POST', target: subject.url, raw: BIG })
  say(400, '400 before 422', { method: 'POST', target: subject.url, raw: '{"zzUnknown":1,"zzUnknown":1}' })
  say(400, 'an unknown parameter before 422', { method: 'POST', target: `${subject.url}?zz=1`, json: wrong })
  say(405, '405 before 415', { method: 'PATCH', target: subject.url, raw: broken, headers: TEXT })
  say(405, '405 before 413', { method: 'PUT', target: subject.url, raw: BIG })
  say(404, 'an unknown path before 405 and 415', { method: 'PUT', target: '/no-such-collection', raw: broken, headers: TEXT })
  for (const { status, what, ask } of sharedOut(it, subject, asks)) check.problem('9.9', `${ask.method} ${subject.name}: ${what}`, await api.send(ask), status)
  await behindTheBody(it, row, valid, noId)
}

/** References are looked at after 404 and 412, and before what must be unique. */
async function behindTheBody(it: Trial, row: Row, valid: Readonly<Body>, noId: string): Promise<void> {
  const { api, check, world } = it
  const { subject } = row
  const relation = subject.belongsTo.find((each) => each.keys.length === 1 && !each.immutable && !each.keyPart)
  if (!relation) return
  const key = relation.keys[0]
  if (!key) return
  const nowhere = { [key.name]: key.type === 'UUID' ? 'ffffffff-0000-4000-8000-00000000dead' : key.type === 'Integer' ? 2147483647 : undefined }
  if (nowhere[key.name] === undefined) return
  check.problem('9.9', `PATCH ${subject.name}: the entity before its references`, await api.patch(noId, nowhere), 404)
  check.problem('9.9', `PATCH ${subject.name}: 412 before the references`, await api.patch(row.url, nowhere, TAG), 412)
  check.problem('9.9', `PUT ${subject.name}: 412 before the references`, await api.put(row.url, { ...world.replacement(row), ...nowhere }, TAG), 412)
  check.problem('9.9', `POST ${subject.name}: the body before the references`, await api.post(subject.url, { ...valid, ...nowhere, zzUnknown: 1 }), 422)
  const unique = subject.slots.find((slot) => slot.unique && slot.kind === 'field' && !slot.immutable)
  if (!unique || row.read[unique.name] === null || row.read[unique.name] === undefined) return
  const taken = { [unique.name]: row.read[unique.name] }
  check.findings('9.9', `POST ${subject.name}: the references before 409`, await api.post(subject.url, { ...valid, ...nowhere, ...taken }), 422, [{ at: `#/${key.name}`, code: 'reference_not_found' }])
  const other = await world.make(subject)
  check.findings('9.9', `PATCH ${subject.name}: the references before 409`, await api.patch(other.url, { ...nowhere, ...taken }), 422, [{ at: `#/${key.name}`, code: 'reference_not_found' }])
  check.problem('9.9', `PATCH ${subject.name}: 412 before 409`, await api.patch(other.url, taken, TAG), 412)
}
