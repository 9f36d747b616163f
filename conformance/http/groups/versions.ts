import { mayBeCleared, type Slot, type Subject } from '../facts.ts'
import { rawJson } from '../json.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { sampleOf, type Body, type Row } from '../world.ts'
import { changeOf } from './preconditions.ts'

/** What is a change and what is none. */
export const versions: Group = {
  name: 'versions',
  proves: '9.8',
  async run(it) {
    await it.each('9.8', makeable(it), (subject) => `versions of ${subject.name}`, async (subject) => {
      await nothing(it, subject)
      await counted(it, subject)
    })
  },
}

/** Other spellings of what is stored change nothing: version, updatedAt and ETag stay. */
async function nothing(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject, { full: true })
  const before = row.read
  await new Promise((resolve) => setTimeout(resolve, 3))
  const bodies: [string, Body][] = [['PATCH {}', {}], ['PATCH with all members', world.replacement(row)]]
  for (const slot of subject.slots) for (const [what, value] of respelt(slot, before[slot.name])) bodies.push([`PATCH ${slot.name} ${what}`, { [slot.name]: value }])
  for (const [what, body] of bodies) {
    const answer = await api.patch(row.url, body)
    check.equal('9.8', `${subject.name}: ${what} changes nothing`, answer.json, before, answer)
    check.equal('9.8', `${subject.name}: ${what} keeps the ETag`, answer.headers.etag, row.etag, answer)
  }
  const put = await api.put(row.url, world.replacement(row))
  check.equal('9.8', `${subject.name}: PUT of what is there changes nothing`, put.json, before, put)
  check.equal('9.8', `${subject.name}: PUT of what is there keeps the ETag`, put.headers.etag, row.etag, put)
  const got = await api.get(row.url)
  check.equal('9.8', `${subject.name}: nothing was stored`, got.json, before, got)
  const bare = await world.make(subject)
  const empty = subject.slots.filter((slot) => mayBeCleared(slot) && (bare.read[slot.name] ?? null) === null)
  if (empty.length === 0) return
  const cleared = await api.patch(bare.url, Object.fromEntries(empty.map((slot) => [slot.name, null])))
  check.equal('9.8', `${subject.name}: PATCH null of what is NULL changes nothing`, cleared.json, bare.read, cleared)
}

function respelt(slot: Slot, value: unknown): readonly (readonly [string, unknown])[] {
  if (value === null || value === undefined) return []
  const as = (what: string, other: unknown): readonly (readonly [string, unknown])[] => [[what, other]]
  if (slot.list) return Array.isArray(value) && slot.kind === 'links' ? as('backwards', value.toReversed()) : as('as it is', value)
  const text = typeof value === 'object' ? '' : String(value)
  switch (slot.scalar.type) {
    case 'Decimal': return [...as('with more zeros', text.includes('.') ? `${text}00` : `${text}.00`), ...as('with fewer zeros', text.includes('.') ? text.replace(/\.?0+$/, '') : text)]
    case 'DateTime': return [...as('with an offset', text.replace('Z', '+00:00')), ...as('with more digits', text.replace('Z', '999Z')), ...as('in lower case', text.toLowerCase())]
    case 'UUID': return as('in upper case', text.toUpperCase())
    case 'Float': return Number.isInteger(value) ? as('with a point', rawJson(`${text}.0`)) : as('with an exponent', rawJson(`${text}e0`))
    case 'Json': return as('with its members backwards', backwards(value))
    default: return as('as it is', value)
  }
}

const backwards = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(backwards) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([name, each]) => [name, backwards(each)])) : value

/** Each effective change counts one, and moves updatedAt; createdAt and id never move. */
async function counted(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const first = await world.make(subject, { full: true })
  const { id, version, createdAt, updatedAt } = subject.names
  check.equal('9.8', `${subject.name}: createdAt and updatedAt begin alike`, first.read[updatedAt], first.read[createdAt], first.answer)
  let row: Row = first
  const step = async (what: string, method: 'PATCH' | 'PUT', json: Body): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 3))
    const answer = await api.send({ method, target: row.url, json })
    if (answer.status === 409) return
    const read = (answer.json ?? {}) as Body
    check.equal('9.8', `${subject.name}: ${what} counts one`, read[version], Number(row.read[version]) + 1, answer)
    check.equal('9.8', `${subject.name}: ${what}: the ETag is the version`, answer.headers.etag, `"${Number(row.read[version]) + 1}"`, answer)
    check.that('9.8', `${subject.name}: ${what} moves updatedAt`, String(read[updatedAt]) > String(row.read[updatedAt]), answer)
    check.equal('9.8', `${subject.name}: ${what} keeps id and createdAt`, [read[id], read[createdAt]], [row.read[id], row.read[createdAt]], answer)
    row = world.rowOf(subject, answer, json)
  }
  const change = changeOf(it, row)
  if (change) await step('a PATCH', 'PATCH', change)
  for (const slot of subject.slots.filter((each) => each.kind === 'field' && each.list && !each.immutable)) {
    const items = [row.read[slot.name]].flat()
    if (items.length > 1 && JSON.stringify(items) !== JSON.stringify(items.toReversed())) await step(`another order of ${slot.name}`, 'PATCH', { [slot.name]: items.toReversed() })
    await step(`a longer ${slot.name}`, 'PATCH', { [slot.name]: slot.set ? await longer(it, slot, items) : [...items, ...[sampleOf(slot, it.dice)].flat()] })
  }
  for (const slot of subject.slots.filter((each) => each.scalar.type === 'Json' && !each.list && !each.immutable)) {
    await step(`true instead of 1 in ${slot.name}`, 'PATCH', { [slot.name]: { a: 1 } })
    await step(`true instead of 1 in ${slot.name}`, 'PATCH', { [slot.name]: { a: true } })
    await step(`a member less in ${slot.name}: it is replaced, not merged`, 'PATCH', { [slot.name]: {} })
  }
  const put = changeOf(it, row)
  if (put) await step('a PUT', 'PUT', { ...world.replacement(row), ...put })
}

async function longer(it: Trial, slot: Slot, items: readonly unknown[]): Promise<readonly unknown[]> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const [more] = [sampleOf(slot, it.dice)].flat()
    if (!items.some((item) => JSON.stringify(item) === JSON.stringify(more))) return [...items, more]
  }
  return items.slice(1)
}
