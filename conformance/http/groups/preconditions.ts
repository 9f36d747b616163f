import type { Answer } from '../client.ts'
import type { Subject } from '../facts.ts'
import { makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { findingsOf } from '../problem.ts'
import { otherValue } from '../values.ts'
import type { Body, Row } from '../world.ts'

/** ETag, If-Match and If-None-Match. */
export const preconditions: Group = {
  name: 'preconditions',
  proves: '9.8',
  async run(it) {
    await it.each('9.8', makeable(it), (subject) => `preconditions of ${subject.name}`, async (subject) => {
      await notModified(it, subject)
      for (const verb of ['PATCH', 'PUT', 'DELETE'] as const) await ifMatch(it, subject, verb)
      await lifeOfATag(it, subject)
    })
  },
}

async function notModified(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const { name } = subject
  for (const value of sharedOut(it, subject, [row.etag, `W/${row.etag}`, '*', `"x", ${row.etag}`, `W/"x",${row.etag}`, `"x" , W/${row.etag} , "y"`])) {
    const answer = await api.get(row.url, { 'If-None-Match': value })
    check.status('9.8', `GET ${name} If-None-Match: ${value}`, answer, 304)
    check.equal('9.8', `GET ${name} If-None-Match: ${value}: the ETag`, answer.headers.etag, row.etag, answer)
    check.equal('9.8', `GET ${name} If-None-Match: ${value}: no body`, answer.text, '', answer)
  }
  for (const value of sharedOut(it, subject, ['"0"', '"2"', 'W/"2"', '"01"', '"1 "', '1', 'nonsense', '"1', '"', 'w/"1"', '""', '"*"', ','])) {
    const answer = await api.get(row.url, { 'If-None-Match': value })
    check.status('9.8', `GET ${name} If-None-Match: ${value} does not match or is malformed and ignored`, answer, 200)
  }
  const both = await api.get(row.url, { 'If-None-Match': ['"x"', row.etag] })
  check.status('9.8', `GET ${name} with two If-None-Match fields`, both, 304)
}

async function ifMatch(it: Trial, subject: Subject, verb: 'PATCH' | 'PUT' | 'DELETE'): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const what = `${verb} ${subject.name}`
  const json = verb === 'PUT' ? world.replacement(row) : verb === 'PATCH' ? {} : undefined
  const send = (value: string | readonly string[], target = row): Promise<Answer> => api.send({ method: verb, target: target.url, ...(json && { json: verb === 'PUT' ? world.replacement(target) : json }), headers: { 'If-Match': value } })
  for (const value of sharedOut(it, subject, ['"0"', '"2"', '"99999999999999999999"', '"01"', '""', '"x"', 'W/"1"', '"0", "2"', 'W/"1", "2"', '"*"'])) {
    const answer = await send(value)
    check.problem('9.8', `${what} If-Match: ${value}`, answer, 412)
    check.equal('9.8', `${what} If-Match: ${value}: the 412 has the current ETag`, answer.headers.etag, row.etag, answer)
  }
  for (const value of sharedOut(it, subject, ['1', 'nonsense', '"1 "', '"1', '1"', 'w/"1"', '*, "1"', '"1" "2"', '"1";', "'1'", '"a"b"'])) {
    const answer = await send(value)
    check.problem('9.8', `${what} If-Match: ${value} is malformed`, answer, 400)
    check.that('9.9', `${what} If-Match: ${value}: the finding names the header`, findingsOf(answer).some((each) => each.at === 'If-Match:' && each.code === 'format'), answer)
  }
  const untouched = await world.again(row)
  check.equal('9.8', `${what}: none of it did anything`, untouched.read, row.read, untouched.answer)
  const done = verb === 'DELETE' ? 204 : 200
  for (const value of sharedOut(it, subject, ['"1"', '*', '"x", "1"', '"1","2"', 'W/"1", "1"', ' "1" ', '"x" ,"1" , "y"'])) {
    const fresh = verb === 'DELETE' ? await world.make(subject) : row
    check.status('9.8', `${what} If-Match: ${value}`, await send(value, fresh), done)
  }
  const fresh = verb === 'DELETE' ? await world.make(subject) : row
  check.status('9.8', `${what} with two If-Match fields`, await send(['"x"', '"1"'], fresh), done)
}

/** A tag is good for one change. */
async function lifeOfATag(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const change = changeOf(it, row)
  if (!change) return
  const { name } = subject
  const first = await api.patch(row.url, change, { 'If-Match': row.etag })
  check.status('9.8', `PATCH ${name} with its tag`, first, 200)
  check.equal('9.8', `PATCH ${name}: the new tag`, first.headers.etag, '"2"', first)
  check.equal('9.8', `PATCH ${name}: the new version`, (first.json as Body)[subject.names.version], 2, first)
  const stale = await api.patch(row.url, change, { 'If-Match': row.etag })
  check.problem('9.8', `PATCH ${name} with the old tag`, stale, 412)
  check.equal('9.8', `PATCH ${name} with the old tag: the 412 has the current one`, stale.headers.etag, '"2"', stale)
  check.problem('9.8', `PUT ${name} with the old tag`, await api.put(row.url, world.replacement(row), { 'If-Match': row.etag }), 412)
  check.problem('9.8', `DELETE ${name} with the old tag`, await api.delete(row.url, { 'If-Match': row.etag }), 412)
  const changed = await api.get(row.url, { 'If-None-Match': row.etag })
  check.status('9.8', `GET ${name} with the old tag`, changed, 200)
  check.equal('9.8', `GET ${name}: what was refused did nothing`, changed.json, first.json, changed)
  const put = await api.put(row.url, world.replacement(row), { 'If-Match': '"2"' })
  check.equal('9.8', `PUT ${name} with the new tag`, put.headers.etag, '"3"', put)
  check.status('9.8', `DELETE ${name} with its tag`, await api.delete(row.url, { 'If-Match': '"3"' }), 204)
}

/** A PATCH that changes something; undefined where nothing can be changed. */
export function changeOf(it: Trial, row: Row): Body | undefined {
  for (const slot of row.subject.slots) {
    if (slot.kind !== 'field' || slot.list || slot.immutable || slot.unique) continue
    const value = otherValue(slot.scalar, it.dice, row.read[slot.name])
    if (value !== undefined) return { [slot.name]: value }
  }
  const text = row.subject.slots.find((slot) => slot.kind === 'field' && !slot.list && !slot.immutable)
  const value = text && otherValue(text.scalar, it.dice, row.read[text.name])
  return text && value !== undefined ? { [text.name]: value } : undefined
}
