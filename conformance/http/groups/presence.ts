import { mayBeCleared, mayBeNull, mustBeSent, type Slot, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { finding, type Finding } from '../problem.ts'
import { canonicalMember } from '../wire.ts'
import type { Body, Row } from '../world.ts'
import type { Answer } from '../client.ts'

/** The table of 9.4: a row a kind of member, a column a way to say nothing. */
export const presence: Group = {
  name: 'presence',
  proves: '9.4',
  async run(it) {
    await it.each('9.4', makeable(it), (subject) => `absent and null in ${subject.name}`, async (subject) => {
      await absentAtCreation(it, subject)
      await nullAtCreation(it, subject)
      await replaced(it, subject)
      await patched(it, subject)
    })
  },
}

const label = (subject: Subject, slot: Slot, verb: string): string => `${verb} ${subject.name}.${slot.name} (${slot.presence}${slot.default ? ', default' : ''})`

/** What a member reads after it was absent in POST or PUT. */
function expectAbsent(it: Trial, subject: Subject, slot: Slot, verb: string, read: Readonly<Body>, answer: Answer): void {
  const what = `${label(subject, slot, verb)} absent`
  const value = read[slot.name]
  const fallback = slot.default
  if (fallback?.kind === 'value') it.check.equal('9.4', `${what}: the default`, value, canonicalMember(slot, fallback.value), answer)
  else if (fallback?.kind === 'now') it.check.that('9.4', `${what}: now`, Math.abs(Date.parse(String(value)) - Date.now()) < 120_000, answer)
  else if (fallback?.kind === 'today') it.check.that('9.4', `${what}: today`, /^\d{4}-\d\d-\d\d$/.test(String(value)) && Math.abs(Date.parse(String(value)) - Date.now()) < 2 * 86_400_000, answer)
  else if (fallback?.kind === 'uuid') it.check.that('9.4', `${what}: a UUID`, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value)), answer)
  else if (slot.presence === 'list') it.check.equal('9.4', `${what}: []`, value, [], answer)
  else if (slot.presence === 'optional') it.check.that('9.4', `${what}: omitted`, !Object.hasOwn(read, slot.name), answer)
  else it.check.equal('9.4', `${what}: null`, value, null, answer)
}

async function absentAtCreation(it: Trial, subject: Subject): Promise<void> {
  const { api, world, check } = it
  const sent = await world.body(subject)
  const answer = await api.post(subject.url, sent)
  check.status('9.4', `POST ${subject.name} without what may be absent`, answer, 201)
  for (const slot of subject.slots) if (!mustBeSent(slot)) if (!Object.hasOwn(sent, slot.name)) expectAbsent(it, subject, slot, 'POST', (answer.json ?? {}) as Body, answer)
  const needed = subject.slots.filter(mustBeSent)
  const empty = await api.post(subject.url, {})
  if (needed.length > 0) check.findings('9.4', `POST ${subject.name} {}: required at each member that is`, empty, 422, needed.map((slot) => finding(slot.name, 'required')))
  for (const slot of needed) {
    const without = await api.post(subject.url, omit(sent, slot.name))
    check.findings('9.4', `${label(subject, slot, 'POST')} absent`, without, 422, [finding(slot.name, 'required')])
  }
}

async function nullAtCreation(it: Trial, subject: Subject): Promise<void> {
  const { api, world, check } = it
  const sent = await world.body(subject, { full: true })
  const all = await api.post(subject.url, { ...sent, ...Object.fromEntries(subject.slots.map((slot) => [slot.name, null])) })
  const refusing = subject.slots.filter((slot) => !mayBeNull(slot))
  if (refusing.length > 0) check.findings('9.4', `POST ${subject.name} with null everywhere: not_null where null may not be`, all, 422, refusing.map((slot): Finding => finding(slot.name, 'not_null')))
  const taking = subject.slots.filter(mayBeNull)
  if (taking.length === 0) return
  const body = { ...(await world.body(subject)), ...Object.fromEntries(taking.map((slot) => [slot.name, null])) }
  const answer = await api.post(subject.url, body)
  check.status('9.4', `POST ${subject.name} with null where it may be`, answer, 201)
  for (const slot of taking) check.equal('9.4', `${label(subject, slot, 'POST')} null: stored NULL`, (answer.json as Body)[slot.name], null, answer)
}

async function replaced(it: Trial, subject: Subject): Promise<void> {
  const { api, world, check } = it
  const row = await world.make(subject, { full: true })
  const current = world.replacement(row)
  const needed = subject.slots.filter(mustBeSent)
  if (needed.length > 0) check.findings('9.4', `PUT ${subject.name} {}: required at each member that is`, await api.put(row.url, {}), 422, needed.map((slot) => finding(slot.name, 'required')))
  const refusing = subject.slots.filter((slot) => !mayBeNull(slot))
  const all = await api.put(row.url, { ...current, ...Object.fromEntries(subject.slots.map((slot) => [slot.name, null])) })
  if (refusing.length > 0) check.findings('9.4', `PUT ${subject.name} with null everywhere`, all, 422, refusing.map((slot) => finding(slot.name, 'not_null')))
  const nulled = subject.slots.filter((slot) => mayBeNull(slot) && !slot.immutable)
  const nulls = await api.put(row.url, { ...current, ...Object.fromEntries(nulled.map((slot) => [slot.name, null])) })
  check.status('9.4', `PUT ${subject.name} with null where it may be`, nulls, 200)
  for (const slot of nulled) check.equal('9.4', `${label(subject, slot, 'PUT')} null: stored NULL`, (nulls.json as Body)[slot.name], null, nulls)
  const absent = subject.slots.filter((slot) => !mustBeSent(slot) && !slot.immutable)
  const least = Object.fromEntries(Object.entries(current).filter(([name]) => !absent.some((slot) => slot.name === name)))
  const answer = await api.put(row.url, least)
  if (answer.status === 409) return
  if (!check.status('9.4', `PUT ${subject.name} without what may be absent`, answer, 200)) return
  for (const slot of absent) expectAbsent(it, subject, slot, 'PUT', answer.json as Body, answer)
  const got = await api.get(row.url)
  check.equal('9.4', `PUT ${subject.name}: it is stored so`, got.json, answer.json, got)
}

async function patched(it: Trial, subject: Subject): Promise<void> {
  const { api, world, check } = it
  const row = await world.make(subject, { full: true })
  const refusing = subject.slots.filter((slot) => !mayBeCleared(slot))
  const refused = await api.patch(row.url, Object.fromEntries(refusing.map((slot) => [slot.name, null])))
  if (refusing.length > 0) check.findings('9.4', `PATCH ${subject.name} null where it may not be`, refused, 422, refusing.map((slot) => finding(slot.name, 'not_null')))
  for (const slot of refusing) check.findings('9.4', `${label(subject, slot, 'PATCH')} null`, await api.patch(row.url, { [slot.name]: null }), 422, [finding(slot.name, 'not_null')])
  const untouched = await api.patch(row.url, {})
  check.equal('9.4', `PATCH ${subject.name} {}: all members stay`, untouched.json, row.read, untouched)
  await cleared(it, row)
}

/** Null by PATCH, one member after the other: it goes, all others stay, the default does not come back. */
async function cleared(it: Trial, row: Row): Promise<void> {
  const { api, check } = it
  const { subject } = row
  const { version, updatedAt } = subject.names
  let before: Readonly<Body> = row.read
  for (const group of clearable(subject)) {
    const answer = await api.patch(row.url, Object.fromEntries(group.map((slot) => [slot.name, null])))
    const what = label(subject, group[0] as Slot, 'PATCH')
    if (!check.status('9.4', `${what} null`, answer, 200)) continue
    const read = answer.json as Body
    const moving = [version, updatedAt, ...subject.touched.map((field) => field.name), ...group.map((slot) => slot.name)]
    for (const slot of group) {
      if (slot.presence === 'optional') check.that('9.4', `${label(subject, slot, 'PATCH')} null: unset, the member is omitted`, !Object.hasOwn(read, slot.name), answer)
      else check.equal('9.4', `${label(subject, slot, 'PATCH')} null: stored NULL`, read[slot.name], null, answer)
    }
    check.equal('9.4', `${what} null: the others stay`, omit(read, ...moving), omit(before, ...moving), answer)
    before = read
  }
  const got = await api.get(row.url)
  check.equal('9.4', `PATCH ${subject.name} null: it is stored so`, got.json, before, got)
}

/** Members that PATCH may clear; the parts of one composite key go together. */
function clearable(subject: Subject): readonly (readonly Slot[])[] {
  const slots = subject.slots.filter((slot) => mayBeCleared(slot) && !slot.immutable)
  const groups = new Map<string, Slot[]>()
  for (const slot of slots) {
    const key = slot.kind === 'key' ? `relation ${slot.relation?.name}` : slot.name
    groups.set(key, [...(groups.get(key) ?? []), slot])
  }
  return [...groups.values()]
}

const omit = (body: Readonly<Body>, ...names: readonly string[]): Body => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
