import type { Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { finding, itemsOf, pointer } from '../problem.ts'
import { capacity, distinctValues, otherValue, validValue } from '../values.ts'
import { tableOf } from '../tables/table-of.ts'
import { canonical } from '../wire.ts'
import { sampleOf, type Body } from '../world.ts'
import { changeOf } from './preconditions.ts'

const having = (what: string, test: (subject: Subject) => boolean) => (subjects: readonly Subject[]): string | undefined => (subjects.some(test) ? undefined : `no entity has ${what}`)

/** `@immutable`: set once, at creation or later while unset. */
export const immutable: Group = {
  name: 'immutable',
  proves: '9.4',
  missing: having('an @immutable member or a composite key', (subject) => subject.slots.some((slot) => slot.immutable)),
  async run(it) {
    await it.each('9.4', makeable(it).filter((subject) => subject.slots.some((slot) => slot.immutable)), (subject) => `@immutable in ${subject.name}`, async (subject) => {
      const { api, check, world, dice } = it
      const row = await world.make(subject, { full: true })
      for (const slot of subject.slots.filter((each) => each.immutable)) {
        const what = `${subject.name}.${slot.name}`
        const value = row.read[slot.name]
        const same = await api.patch(row.url, { [slot.name]: value })
        check.equal('9.4', `PATCH ${what} to the same is no change`, same.json, row.read, same)
        const other = slot.kind === 'field' && !slot.list ? otherValue(slot.scalar, dice, value) : slot.list ? [...[value].flat(), ...[sampleOf(slot, dice)].flat()] : await otherKey(it, subject, slot.name)
        if (other === undefined || (value ?? null) === null) continue
        const findings = keysTogether(subject, slot.name).map((name) => finding(name, 'immutable'))
        check.findings('9.4', `PATCH ${what} to another value`, await api.patch(row.url, { [slot.name]: other }), 422, findings)
        check.findings('9.4', `PUT ${what} to another value`, await api.put(row.url, { ...world.replacement(row), [slot.name]: other }), 422, findings)
        check.problem('9.4', `PATCH ${what}: judged after 412`, await api.patch(row.url, { [slot.name]: other }, { 'If-Match': '"999"' }), 412)
        if (slot.presence === 'optional' || slot.presence === 'nullable' || slot.presence === 'optionalNullable') {
          if (slot.kind === 'field') check.findings('9.4', `PATCH ${what} to null`, await api.patch(row.url, { [slot.name]: null }), 422, findings)
        }
        if (slot.presence !== 'required' && slot.presence !== 'nullable' && slot.kind === 'field') {
          const { [slot.name]: _, ...rest } = world.replacement(row)
          const put = await api.put(row.url, rest)
          check.equal('9.4', `PUT ${what} absent keeps it`, (put.json as Body | undefined)?.[slot.name], value, put)
        }
      }
      const after = await world.again(row)
      check.equal('9.4', `${subject.name}: what was refused changed nothing`, after.read, row.read, after.answer)
      await later(it, subject)
    })
  },
}

/** All members of the key that `name` belongs to: a finding about a key stands at each. */
function keysTogether(subject: Subject, name: string): readonly string[] {
  const relation = subject.belongsTo.find((each) => each.keys.some((key) => key.name === name))
  return relation ? relation.keys.map((key) => key.name) : [name]
}

async function otherKey(it: Trial, subject: Subject, name: string): Promise<unknown> {
  const relation = subject.belongsTo.find((each) => each.keys.some((key) => key.name === name))
  if (!relation || relation.keys.length > 1) return undefined
  return it.world.keysTo(relation, await it.world.make(it.world.subject(relation.target)))[name]
}

/** An immutable member without a value may be set once. */
async function later(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world, dice } = it
  for (const slot of subject.slots.filter((each) => each.immutable && each.kind === 'field' && !each.list && (each.presence === 'optional' || each.presence === 'nullable' || each.presence === 'optionalNullable'))) {
    const row = await world.make(subject, { with: { [slot.name]: slot.presence === 'optional' ? undefined : null } })
    if ((row.read[slot.name] ?? null) !== null) continue
    const value = validValue(slot.scalar, dice)
    const set = await api.patch(row.url, { [slot.name]: value })
    check.equal('9.4', `PATCH ${subject.name}.${slot.name} while unset`, (set.json as Body | undefined)?.[slot.name], canonical(slot.scalar, value), set)
    const other = otherValue(slot.scalar, dice, canonical(slot.scalar, value))
    if (other !== undefined) check.findings('9.4', `PATCH ${subject.name}.${slot.name} once more`, await api.patch(row.url, { [slot.name]: other }), 422, [finding(slot.name, 'immutable')])
  }
}

/** `@set`: a list without duplicates. */
export const sets: Group = {
  name: 'sets',
  proves: '9.5',
  missing: having('a @set list', (subject) => subject.slots.some((slot) => slot.kind === 'field' && slot.set)),
  async run(it) {
    const all = makeable(it).flatMap((subject) => subject.slots.filter((slot) => slot.kind === 'field' && slot.set).map((slot) => ({ subject, slot })))
    await it.each('9.5', all, ({ subject, slot }) => `@set ${subject.name}.${slot.name}`, async ({ subject, slot }) => {
      const { api, check, world, dice } = it
      const items = distinctValues(slot.scalar, dice, 3)
      const row = await world.make(subject, { with: { [slot.name]: items } })
      check.equal('9.5', `POST ${subject.name}.${slot.name}: order is kept`, row.read[slot.name], items.map((item) => canonical(slot.scalar, item)), row.answer)
      const [first, second] = items
      if (second === undefined) return
      const body = await world.body(subject)
      for (const [verb, target, base] of [['POST', subject.url, body], ['PATCH', row.url, {}], ['PUT', row.url, world.replacement(row)]] as const) {
        const send = (value: unknown): ReturnType<typeof api.send> => api.send({ method: verb, target, json: { ...base, [slot.name]: value } })
        check.findings('9.5', `${verb} ${subject.name}.${slot.name}: at the second`, await send([first, second, first]), 422, [finding(slot.name, 'unique_items', 2)])
        check.findings('9.5', `${verb} ${subject.name}.${slot.name}: at each further one`, await send([first, first, second, first, second]), 422, [1, 3, 4].map((at) => finding(slot.name, 'unique_items', at)))
      }
    })
  },
}

/** `@updatedAt`: the server sets it at each change. */
export const touched: Group = {
  name: 'updated-at',
  proves: 'lang 22',
  missing: having('an @updatedAt member', (subject) => subject.touched.length > 0),
  async run(it) {
    await it.each('lang 22', makeable(it).filter((subject) => subject.touched.length > 0), (subject) => `@updatedAt in ${subject.name}`, async (subject) => {
      const { api, check, world } = it
      const row = await world.make(subject)
      const change = changeOf(it, row)
      for (const field of subject.touched) {
        const { name } = field
        check.that('lang 22', `POST sets ${subject.name}.${name}`, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(row.read[name])), row.answer)
        check.findings('9.1', `PATCH ${subject.name}.${name} is read-only`, await api.patch(row.url, { [name]: '2001-01-01T00:00:00.000Z' }), 422, [finding(name, 'read_only')])
        check.findings('9.1', `POST ${subject.name}.${name} is read-only`, await api.post(subject.url, { ...(await world.body(subject)), [name]: '2001-01-01T00:00:00.000Z' }), 422, [finding(name, 'read_only')])
        const put = await api.put(row.url, row.read)
        check.equal('9.1', `PUT ${subject.name} of what GET answers, ${name} among it`, put.json, row.read, put)
        const nothing = await api.patch(row.url, {})
        check.equal('9.8', `PATCH ${subject.name} {}: ${name} stays`, (nothing.json as Body)[name], row.read[name], nothing)
      }
      if (!change) return
      await new Promise((resolve) => setTimeout(resolve, 3))
      const answer = await api.patch(row.url, change)
      for (const { name } of subject.touched) check.that('lang 22', `PATCH ${subject.name}: ${name} moves`, String((answer.json as Body)[name]) > String(row.read[name]), answer)
    })
  },
}

/** `@message`: the text of a member's findings. */
export const messages: Group = {
  name: 'messages',
  proves: 'lang 22',
  missing: having('a @message', (subject) => subject.slots.some((slot) => slot.message !== undefined)),
  async run(it) {
    const all = it.subjects.flatMap((subject) => subject.slots.filter((slot) => slot.message !== undefined).map((slot) => ({ subject, slot })))
    await it.each('lang 22', all, ({ subject, slot }) => `@message of ${subject.name}.${slot.name}`, async ({ subject, slot }) => {
      const { api, check } = it
      const wrong: unknown[] = [slot.list ? 'x' : slot.scalar.type === 'Json' ? '\0' : [], ...(slot.kind === 'field' && !slot.list ? tableOf(slot.scalar, it.dice).reject.filter((each) => each.codes.length > 0).slice(0, 12).map((each) => each.value) : [])]
      for (const value of wrong) {
        const answer = await api.post(subject.url, { [slot.name]: value })
        const mine = itemsOf(answer).filter((item) => item.pointer === pointer(slot.name))
        check.that('lang 22', `POST ${subject.name}.${slot.name}: the detail is the model's text`, mine.length > 0 && mine.every((item) => item.detail === slot.message), answer)
      }
    })
  },
}

/** A model's own `createdAt`, `version` … of another type leave the platform's member the name with an underscore. */
export const renamed: Group = {
  name: 'renamed',
  proves: '9.1',
  missing: having('a platform member with another name', (subject) => Object.values(subject.names).some((name) => name.startsWith('_'))),
  async run(it) {
    const all = makeable(it).filter((subject) => Object.values(subject.names).some((name) => name.startsWith('_')))
    await it.each('9.1', all, (subject) => `renamed members of ${subject.name}`, async (subject) => {
      const { api, check, world, dice } = it
      const row = await world.make(subject, { full: true })
      for (const [role, name] of Object.entries(subject.names)) {
        if (!name.startsWith('_')) continue
        check.that('9.1', `${subject.name}: the platform's ${role} travels as ${name}`, row.read[name] !== undefined && row.read[name] !== null, row.answer)
        check.findings('9.1', `PATCH ${subject.name}.${name} is read-only`, await api.patch(row.url, { [name]: row.read[name] }), 422, [finding(name, 'read_only')])
        const own = subject.slots.find((slot) => slot.name === role)
        if (!own || own.immutable || own.list || own.kind !== 'field') continue
        const value = otherValue(own.scalar, dice, row.read[role])
        if (value === undefined || (own.unique && capacity(own.scalar) < 100)) continue
        const answer = await api.patch(row.url, { [role]: value })
        check.equal('9.1', `PATCH ${subject.name}.${role} is the model's own member`, (answer.json as Body | undefined)?.[role], canonical(own.scalar, value), answer)
      }
      const put = await api.put(row.url, { ...(await world.again(row)).read, [subject.names.createdAt]: '2001-01-01T00:00:00.000Z' })
      check.status('9.1', `PUT ${subject.name} ignores ${subject.names.createdAt}`, put, 200)
      check.problem('9.1', `PUT ${subject.name}: ${subject.names.version} is the precondition`, await api.put(row.url, { ...(await world.again(row)).read, [subject.names.version]: 999 }), 412)
      const sorted = await api.get(`${subject.url}?sort=-${subject.names.createdAt}&pageSize=1`)
      check.status('9.1', `sort by ${subject.names.createdAt}`, sorted, 200)
    })
  },
}
