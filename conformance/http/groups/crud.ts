import { query } from '../client.ts'
import { mayBeNull, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { idOf, unknownId } from '../keys.ts'
import { canonicalMember } from '../wire.ts'
import { otherValue } from '../values.ts'
import { type Body, type Row } from '../world.ts'

export const crud: Group = {
  name: 'crud',
  proves: '9.1-9.3',
  async run(it) {
    await it.each('9.2', makeable(it), (subject) => `the life of a ${subject.name}`, (subject) => life(it, subject))
    await it.each('9.2', it.subjects, (subject) => `an unknown ${subject.name}`, (subject) => nobody(it, subject))
  },
}

async function life(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const { name } = subject
  for (const full of [false, true]) {
    const kind = full ? 'with all members' : 'with what is required'
    const row = await world.make(subject, { full })
    check.equal('9.2', `POST ${name} ${kind}: Location is the path of the new row`, pathOf(row.answer.headers.location), `${api.prefix}${row.url}`, row.answer)
    check.equal('9.8', `POST ${name} ${kind}: ETag "1"`, row.answer.headers.etag, '"1"', row.answer)
    check.equal('9.8', `POST ${name} ${kind}: version 1`, row.read[subject.names.version], 1, row.answer)
    check.equal('9.2', `POST ${name} ${kind}: the id stands for the key`, row.id, idOf(subject, row.read), row.answer)
    shape(it, row, kind)
    moments(it, row)
    const got = await api.get(row.url)
    check.status('9.2', `GET a ${name} ${kind}`, got, 200)
    check.equal('9.2', `GET ${name} answers what POST answered`, got.json, row.read, got)
    check.equal('9.8', `GET ${name}: ETag`, got.headers.etag, '"1"', got)
    const listed = await api.get(subject.url + query([[`${subject.names.id}.eq`, row.id]]))
    check.equal('9.6', `the list has the ${name}, plain`, (listed.json as { items?: unknown[] } | undefined)?.items, [row.read], listed)
    const put = await api.put(row.url, world.replacement(row))
    check.status('9.2', `PUT ${name} with its own members`, put, 200)
    check.equal('9.2', `PUT ${name} answers the representation`, put.json, row.read, put)
    const patched = await api.patch(row.url, {})
    check.status('9.2', `PATCH ${name} with no member`, patched, 200)
    check.equal('9.2', `PATCH ${name} answers the representation`, patched.json, row.read, patched)
    if (full) await change(it, row)
    const gone = await api.delete(row.url)
    check.status('9.2', `DELETE ${name}`, gone, 204)
    for (const [verb, answer] of [['a second DELETE', await api.delete(row.url)], ['GET', await api.get(row.url)], ['PATCH', await api.patch(row.url, {})], ['PUT', await api.put(row.url, world.replacement(row))]] as const) {
      check.problem('9.2', `after DELETE of ${name}: ${verb} is 404`, answer, 404)
    }
  }
}

/** One member changed by PATCH and back by PUT; all others stay. */
async function change(it: Trial, row: Row): Promise<void> {
  const { api, check, dice } = it
  const { subject } = row
  for (const slot of subject.slots) {
    if (slot.kind !== 'field' || slot.list || slot.immutable) continue
    const value = otherValue(slot.scalar, dice, row.read[slot.name])
    if (value === undefined) continue
    const changed = await api.patch(row.url, { [slot.name]: value })
    if (changed.status === 409 && slot.unique) continue
    if (!check.status('9.2', `PATCH ${subject.name}.${slot.name}`, changed, 200)) continue
    const read = changed.json as Body
    check.equal('9.2', `PATCH ${subject.name}.${slot.name}: the answer has the new value`, read[slot.name], canonicalMember(slot, value), changed)
    const apart = (body: Readonly<Body>): Body => without(body, [slot.name, subject.names.version, subject.names.updatedAt, ...subject.touched.map((field) => field.name)])
    check.equal('9.4', `PATCH ${subject.name}.${slot.name}: the other members stay`, apart(read), apart(row.read), changed)
    const back = await api.put(row.url, it.world.replacement(row))
    check.status('9.2', `PUT ${subject.name} back`, back, 200)
    check.equal('9.2', `PUT ${subject.name}.${slot.name}: the answer has the old value again`, apart((back.json ?? {}) as Body), apart(row.read), back)
    const got = await api.get(row.url)
    check.equal('9.2', `PUT ${subject.name}.${slot.name}: GET answers what PUT answered`, got.json, back.json, got)
  }
}

/** Exactly the members of 9.3, with what was sent in canonical form. */
function shape(it: Trial, row: Row, kind: string): void {
  const { subject, read } = row
  const { id, version, createdAt, updatedAt } = subject.names
  const known = new Set([id, version, createdAt, updatedAt, ...subject.touched.map((field) => field.name), ...subject.slots.map((slot) => slot.name)])
  const strange = Object.keys(read).filter((name) => !known.has(name))
  it.check.equal('9.3', `${subject.name} ${kind}: no member beyond the model's`, strange, [], row.answer)
  for (const name of [id, version, createdAt, updatedAt]) it.check.that('9.3', `${subject.name} ${kind}: has ${name}`, read[name] !== undefined && read[name] !== null, row.answer)
  for (const slot of subject.slots) {
    if (Object.hasOwn(row.sent, slot.name)) {
      it.check.equal('9.3', `${subject.name}.${slot.name} ${kind}: reads as it was sent`, read[slot.name], canonicalMember(slot, row.sent[slot.name]), row.answer)
    } else if (slot.default === undefined && slot.presence !== 'list') {
      const expected = mayBeNull(slot) ? null : undefined
      it.check.equal('9.4', `${subject.name}.${slot.name} ${kind}: absent reads ${expected === null ? 'null' : 'omitted'}`, read[slot.name], expected, row.answer)
    }
  }
}

function moments(it: Trial, row: Row): void {
  const { createdAt, updatedAt } = row.subject.names
  for (const name of [createdAt, updatedAt]) {
    const text = String(row.read[name])
    it.check.that('9.5', `${row.subject.name}.${name} is UTC with three fraction digits`, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text), text)
    it.check.that('9.3', `${row.subject.name}.${name} is now`, Math.abs(Date.parse(text) - Date.now()) < 120_000, text)
  }
}

/** No row has this id: each verb is 404. */
async function nobody(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const url = `${subject.url}/${unknownId(subject)}`
  check.problem('9.9', `GET an unknown ${subject.name}`, await api.get(url), 404)
  check.problem('9.9', `PATCH an unknown ${subject.name}`, await api.patch(url, {}), 404)
  check.problem('9.9', `DELETE an unknown ${subject.name}`, await api.delete(url), 404)
  if (world.impossible(subject) === undefined) check.problem('9.2', `PUT never creates a ${subject.name}`, await api.put(url, await world.body(subject)), 404)
}

const without = (body: Readonly<Body>, names: readonly string[]): Body => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
/** A `Location` may be a path or a whole URL. */
const pathOf = (location: string | undefined): string | undefined => (location === undefined ? undefined : new URL(location, 'http://any.example').pathname)
