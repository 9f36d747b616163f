import { mayBeCleared, type Slot, type Subject } from '../facts.ts'
import { inParallel, makeable, type Group, type Trial } from '../group.ts'
import { emptyBody } from '../json.ts'
import { finding, findingsOf } from '../problem.ts'
import { capacity, validValue } from '../values.ts'
import { isScarce, type Body, type Row } from '../world.ts'

/** 409 `unique` at each member of the violated key; NULL is never a duplicate. */
export const uniqueness: Group = {
  name: 'uniqueness',
  proves: '9.9',
  missing: (subjects) => (subjects.some((subject) => subject.entity.uniques.length > 0 || subject.entity.key.kind === 'composite') ? undefined : 'no entity has a unique member or a composite key'),
  async run(it) {
    await it.each('9.9', makeable(it), (subject) => `unique members of ${subject.name}`, async (subject) => {
      for (const unique of subject.entity.uniques) {
        const slots = unique.names.map((name) => subject.slots.find((slot) => slot.name === name)).filter((slot) => slot !== undefined)
        if (slots.length === unique.names.length && !isScarce(subject, unique.names)) await it.attempt('9.9', `${subject.name}: ${unique.names.join(' + ')}`, () => taken(it, subject, slots))
      }
      if (subject.entity.key.kind === 'composite') await compositeKey(it, subject)
    })
  },
}

async function taken(it: Trial, subject: Subject, slots: readonly Slot[]): Promise<void> {
  const { api, check, world, dice } = it
  const names = slots.map((slot) => slot.name)
  const what = `${subject.name}.${names.join('+')}`
  const findings = names.map((name) => finding(name, 'unique'))
  const wish = await chosen(it, subject, slots)
  const first = await world.make(subject, wish)
  const values: Body = Object.fromEntries(names.map((name) => [name, first.read[name]]))
  const second = await world.make(subject)
  check.findings('9.9', `POST ${what} that another has`, await api.post(subject.url, { ...(await world.body(subject)), ...values }), 409, findings)
  const changeable = slots.every((slot) => !slot.immutable)
  if (changeable) {
    check.findings('9.9', `PATCH ${what} to what another has`, await api.patch(second.url, values), 409, findings)
    check.findings('9.9', `PUT ${what} to what another has`, await api.put(second.url, { ...world.replacement(second), ...values }), 409, findings)
    const own = await api.patch(first.url, values)
    check.equal('9.9', `PATCH ${what} to its own`, own.json, first.read, own)
  }
  const after = await world.again(second)
  check.equal('9.9', `${what}: what was refused changed nothing`, after.read, second.read, after.answer)
  await spellings(it, subject, slots, values)
  if (slots.every(mayBeCleared)) {
    const nothing: Body = Object.fromEntries(slots.map((slot) => [slot.name, slot.presence === 'optional' ? undefined : null]))
    for (let count = 0; count < 3; count++) {
      const body = await world.body(subject, { with: nothing })
      const answer = await api.post(subject.url, body)
      if (slots.every((slot) => slot.default === undefined)) check.status('9.9', `POST ${what}: NULL is never a duplicate`, answer, 201)
    }
  }
  check.status('9.2', `DELETE ${subject.name}`, await api.delete(first.url), 204)
  if (slots.every((slot) => slot.kind === 'field')) {
    check.status('9.9', `POST ${what} that nobody has any more`, await api.post(subject.url, { ...(await world.body(subject)), ...values }), 201)
    await race(it, subject, slots, Object.fromEntries(slots.map((slot) => [slot.name, validValue(slot.scalar, dice)])))
  }
}

/** A row with a value in each of these members. */
async function chosen(it: Trial, subject: Subject, slots: readonly Slot[]): Promise<{ with: Body; to: Record<string, Row> }> {
  const to = emptyBody() as Record<string, Row>
  const values: Body = emptyBody()
  for (const slot of slots) {
    if (slot.kind === 'field') values[slot.name] = validValue(slot.scalar, it.dice)
    else if (slot.relation?.kind === 'belongsTo' && to[slot.relation.name] === undefined) to[slot.relation.name] = await it.world.make(it.world.subject(slot.relation.target))
  }
  return { with: values, to }
}

/** Another spelling of the same value is the same; another case of a text is another value. */
async function spellings(it: Trial, subject: Subject, slots: readonly Slot[], values: Readonly<Body>): Promise<void> {
  const { api, check, world } = it
  const [slot] = slots
  if (!slot || slots.length > 1 || slot.kind !== 'field') return
  const text = String(values[slot.name])
  const equal = slot.scalar.type === 'Decimal' ? (text.includes('.') ? `${text}00` : `${text}.00`) : slot.scalar.type === 'DateTime' ? text.replace('Z', '+00:00') : slot.scalar.type === 'UUID' ? text.toUpperCase() : undefined
  if (equal !== undefined) check.findings('9.5', `POST ${subject.name}.${slot.name} in another spelling`, await api.post(subject.url, { ...(await world.body(subject)), [slot.name]: equal }), 409, [finding(slot.name, 'unique')])
  const free = (slot.scalar.type === 'String' || slot.scalar.type === 'Text') && slot.scalar.limits.pattern === undefined
  if (free && text !== text.toUpperCase()) {
    const other = await api.post(subject.url, { ...(await world.body(subject)), [slot.name]: text.toUpperCase() })
    check.status('9.9', `POST ${subject.name}.${slot.name} in another case is another value`, other, 201)
  }
}

/** Of parallel requests with one value exactly one wins. */
async function race(it: Trial, subject: Subject, slots: readonly Slot[], values: Readonly<Body>): Promise<void> {
  const { api, check, world } = it
  if (slots.some((slot) => capacity(slot.scalar) < 1000)) return
  const bodies: Body[] = []
  for (let count = 0; count < 6; count++) bodies.push({ ...(await world.body(subject)), ...values })
  const statuses: number[] = []
  await inParallel(bodies, 6, async (body) => {
    const answer = await api.post(subject.url, body)
    statuses.push(answer.status)
    if (answer.status === 409) check.that('9.9', `${subject.name}: the loser's finding`, findingsOf(answer).some((each) => each.code === 'unique'), answer)
  })
  check.equal('9.9', `${subject.name}.${slots.map((slot) => slot.name).join('+')}: of six parallel POSTs one wins`, statuses.sort(), [201, 409, 409, 409, 409, 409])
}

/** A composite key that exists is a finding at each of its members. */
async function compositeKey(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const names = subject.entity.key.parts.map((part) => part.name)
  const values: Body = Object.fromEntries(names.map((name) => [name, row.read[name]]))
  check.findings('9.9', `POST ${subject.name} with a key that exists`, await api.post(subject.url, { ...(await world.body(subject)), ...values }), 409, names.map((name) => finding(name, 'unique')))
  await api.delete(row.url)
  const again = await api.post(subject.url, { ...(await world.body(subject)), ...values })
  check.status('9.9', `POST ${subject.name} with a key that existed`, again, 201)
  check.equal('9.9', `POST ${subject.name} with a key that existed: version 1`, (again.json as Body)[subject.names.version], 1, again)
}
