import { query } from '../client.ts'
import { mayBeCleared, type Scalar, type Subject } from '../facts.ts'
import { isLarge, makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { emptyBody } from '../json.ts'
import { findingsOf } from '../problem.ts'
import { distinctValues } from '../values.ts'
import { compare, portablyOrdered } from '../wire.ts'
import type { Body, Row } from '../world.ts'

interface Sortable {
  readonly name: string
  readonly scalar: Scalar
}

/** Every field both ways, NULLs last both ways, the key as tie-breaker; and the default order. */
export const sorting: Group = {
  name: 'sorting',
  proves: '9.6',
  async run(it) {
    await it.each('9.6', makeable(it), (subject) => `order of ${subject.name}`, async (subject) => {
      const rows = await mixed(it, subject)
      for (const field of sortable(subject)) await byField(it, subject, rows, field)
      await combined(it, subject, rows)
      await standing(it, subject, rows)
      await refused(it, subject)
    })
  },
}

/** Scalar fields that are neither Json nor lists, and the platform's; keys sort too (chosen by all three references, so not tested). */
function sortable(subject: Subject): readonly Sortable[] {
  const moment: Scalar = { type: 'DateTime', limits: {} }
  const fields = subject.slots.filter((slot) => slot.kind === 'field' && !slot.list && slot.scalar.type !== 'Json').map(({ name, scalar }) => ({ name, scalar }))
  return [...fields, ...subject.touched.map((field) => ({ name: field.name, scalar: { type: field.type, limits: field.limits } })), { name: subject.names.createdAt, scalar: moment }, { name: subject.names.updatedAt, scalar: moment }]
}

/** Rows with few values, so that there are ties, and with NULLs where there may be. */
async function mixed(it: Trial, subject: Subject): Promise<readonly Row[]> {
  const { world, dice } = it
  const few = new Map(subject.slots.filter((slot) => slot.kind === 'field').map((slot) => [slot.name, distinctValues(slot.scalar, dice, 3)]))
  const rows: Row[] = []
  for (let at = 0; at < 9; at++) {
    const chosen: Body = emptyBody()
    for (const slot of subject.slots) {
      if (slot.kind !== 'field' || slot.list || slot.unique || slot.keyPart || subject.entity.uniques.some((unique) => unique.names.includes(slot.name))) continue
      const values = few.get(slot.name) ?? []
      const pick = (at * 7 + slot.name.length) % (values.length + (mayBeCleared(slot) ? 1 : 0))
      if (pick < values.length) chosen[slot.name] = values[pick]
      else chosen[slot.name] = slot.presence === 'optional' ? undefined : null
    }
    const row = await world.make(subject, { with: chosen })
    // A default would stand where NULL is wanted.
    const unset = subject.slots.filter((slot) => slot.presence === 'optional' && slot.default !== undefined && !slot.immutable && Object.hasOwn(chosen, slot.name) && chosen[slot.name] === undefined)
    if (unset.length > 0) await it.api.patch(row.url, Object.fromEntries(unset.map((slot) => [slot.name, null])))
    rows.push(await world.again(row))
  }
  return rows
}

const pairsOf = (subject: Subject, rows: readonly Row[]): readonly (readonly [string, string | number])[] => rows.map((row) => [`${subject.names.id}.in`, row.id])

/** All rows over pages of `size`, as they come. */
async function pages(it: Trial, subject: Subject, rows: readonly Row[], sort: string | undefined, size: number): Promise<readonly Body[]> {
  const found: Body[] = []
  for (let page = 1; page <= Math.ceil(rows.length / size); page++) {
    const answer = await it.api.get(subject.url + query([...pairsOf(subject, rows), ...(sort === undefined ? [] : [['sort', sort] as const]), ['page', page], ['pageSize', size]]))
    it.check.status('9.6', `${subject.name} sort=${sort ?? '(default)'} page ${page}`, answer, 200)
    found.push(...((answer.json as { items?: Body[] }).items ?? []))
  }
  return found
}

async function byField(it: Trial, subject: Subject, rows: readonly Row[], field: Sortable): Promise<void> {
  for (const descending of [false, true]) {
    const sort = `${descending ? '-' : ''}${field.name}`
    const whole = await pages(it, subject, rows, sort, 100)
    expectOrder(it, subject, `sort=${sort}`, whole, rows, [{ ...field, descending }])
    if (isLarge(it) && (descending || field.name.length % 3 > 0)) continue
    const split = await pages(it, subject, rows, sort, 4)
    it.check.equal('9.6', `${subject.name} sort=${sort}: over pages no row is lost or doubled`, split.map((item) => item[subject.names.id]), whole.map((item) => item[subject.names.id]))
  }
}

type Rule = Sortable & { readonly descending: boolean }

/** Neighbours are in order by the rules, and where they tie, by the key. */
function expectOrder(it: Trial, subject: Subject, what: string, items: readonly Body[], rows: readonly Row[], rules: readonly Rule[]): void {
  const { check } = it
  check.equal('9.6', `${subject.name} ${what}: all rows, each once`, items.map((item) => String(item[subject.names.id])).sort(), rows.map((row) => String(row.id)).sort())
  const keys: readonly Rule[] = subject.entity.key.kind === 'composite'
    ? subject.entity.key.parts.map((part) => ({ name: part.name, scalar: { type: part.type, limits: {} }, descending: false }))
    : [{ name: subject.names.id, scalar: subject.id, descending: false }]
  for (let at = 1; at < items.length; at++) {
    const [left, right] = [items[at - 1] as Body, items[at] as Body]
    const verdict = judge(left, right, [...rules, ...keys])
    check.that('9.6', `${subject.name} ${what}: rows ${at} and ${at + 1} are in order`, verdict, [...rules, ...keys].map(({ name }) => [name, left[name] ?? null, right[name] ?? null]))
  }
}

/** Whether `left` may stand before `right`; texts that a collation may order otherwise are not judged. */
function judge(left: Readonly<Body>, right: Readonly<Body>, rules: readonly Rule[]): boolean {
  for (const { name, scalar, descending } of rules) {
    const [one, other] = [left[name] ?? null, right[name] ?? null]
    if (one === null && other === null) continue
    if (one === null || other === null) return other === null
    if (scalar.type !== 'UUID' && scalar.type !== 'Decimal' && scalar.type !== 'BigInt' && !portablyOrdered(one, other)) return true
    const order = compare(scalar, one, other)
    if (order !== 0) return descending ? order > 0 : order < 0
  }
  return true
}

async function combined(it: Trial, subject: Subject, rows: readonly Row[]): Promise<void> {
  const fields = sortable(subject)
  for (let at = 0; at + 1 < fields.length && at < 4; at++) {
    const [first, second] = [fields[at] as Sortable, fields[at + 1] as Sortable]
    const sort = `-${first.name},${second.name}`
    expectOrder(it, subject, `sort=${sort}`, await pages(it, subject, rows, sort, 100), rows, [{ ...first, descending: true }, { ...second, descending: false }])
  }
  const id = { name: subject.names.id, scalar: subject.id }
  if (subject.entity.key.kind !== 'composite') {
    for (const descending of [false, true]) {
      const sort = `${descending ? '-' : ''}${id.name}`
      expectOrder(it, subject, `sort=${sort}`, await pages(it, subject, rows, sort, 100), rows, [{ ...id, descending }])
    }
    return
  }
  const up = await pages(it, subject, rows, id.name, 100)
  expectOrder(it, subject, 'sort by the composite key', up, rows, [])
  const down = await pages(it, subject, rows, `-${id.name}`, 100)
  it.check.equal('9.2', `${subject.name} sort=-${id.name}: the whole key backwards`, down.toReversed(), up)
}

/** Without `sort`: `@order`, else `createdAt`. */
async function standing(it: Trial, subject: Subject, rows: readonly Row[]): Promise<void> {
  const all = sortable(subject)
  const declared = subject.entity.order.length > 0 ? subject.entity.order : [{ name: subject.names.createdAt, descending: false }]
  const rules = declared.map((key): Rule => ({ descending: key.descending, ...(all.find((each) => each.name === key.name) ?? { name: key.name, scalar: key.name === subject.names.id ? subject.id : { type: 'Integer', limits: {} } }) }))
  expectOrder(it, subject, 'default order', await pages(it, subject, rows, undefined, 100), rows, rules)
}

async function refused(it: Trial, subject: Subject): Promise<void> {
  const { api, check } = it
  const unsortable = subject.slots.filter((slot) => slot.list || slot.scalar.type === 'Json').map((slot) => slot.name)
  const first = sortable(subject)[0]?.name ?? subject.names.id
  const relations = [...subject.belongsTo, ...subject.hasMany].slice(0, 2).map((relation) => relation.name)
  for (const sort of sharedOut(it, subject, ['', 'zz', '-', '--id', `${first},`, `,${first}`, `${first},${first}`, `${first},-${first}`, `-${first},${first}`, `+${first}`, ` ${first}`, `${first} `, `${first} desc`, `${first}:desc`, first.toUpperCase() === first ? 'ZZ' : first.toUpperCase(), subject.names.version, ...unsortable, ...relations])) {
    const answer = await api.get(subject.url + query([['sort', sort]]))
    check.that('9.6', `${subject.name} sort=${JSON.stringify(sort)} is 400`, answer.status === 400 && findingsOf(answer).some((each) => each.at === '?sort'), answer)
  }
  const twice = await api.get(`${subject.url}?sort=${encodeURIComponent(first)}&sort=${encodeURIComponent(first)}`)
  check.that('9.6', `${subject.name}: sort twice is 400`, twice.status === 400 && findingsOf(twice).some((each) => each.at === '?sort'), twice)
}
