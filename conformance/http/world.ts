import type { BelongsTo } from '@locus/model'
import { show } from './checks.ts'
import type { Answer, Client } from './client.ts'
import type { Dice } from './dice.ts'
import { mayBeNull, mustBeSent, type Slot, type Subject } from './facts.ts'
import { emptyBody } from './json.ts'
import { idOf } from './keys.ts'
import { findingsOf, pointer } from './problem.ts'
import { capacity, validValue } from './values.ts'

export type Body = Record<string, unknown>

export interface Row {
  readonly subject: Subject
  readonly id: string | number
  /** `/doctors/7` */
  readonly url: string
  readonly read: Readonly<Body>
  readonly sent: Readonly<Body>
  readonly etag: string
  readonly answer: Answer
}

export interface Wish {
  /** Every optional member too. */
  readonly full?: boolean
  /** Members that are to be so, whatever else is chosen; `undefined` leaves a member out. */
  readonly with?: Readonly<Body>
  /** Rows that required relations are to point to, by the name of the relation; the others share a row. */
  readonly to?: Readonly<Record<string, Row>>
}

/** Makes rows through the API, each with the rows that it needs. */
export interface World {
  subject(name: string): Subject
  /** Why no row can be made: a cycle of required relations. */
  impossible(subject: Subject): string | undefined
  body(subject: Subject, wish?: Wish): Promise<Body>
  make(subject: Subject, wish?: Wish): Promise<Row>
  many(subject: Subject, count: number, wish?: Wish): Promise<readonly Row[]>
  /** A row that nobody deletes; made at first need. */
  shared(subject: Subject): Promise<Row>
  /** The members of a to-one relation that point to `row`. */
  keysTo(relation: BelongsTo, row: Row): Body
  /** The body of a PUT that changes nothing. */
  replacement(row: Row): Body
  again(row: Row): Promise<Row>
  rowOf(subject: Subject, answer: Answer, sent: Readonly<Body>): Row
}

export function createWorld(client: Client, subjects: readonly Subject[], dice: Dice): World {
  const byName = new Map(subjects.map((subject) => [subject.name, subject]))
  const makeable = findMakeable(subjects)
  const pool = new Map<string, Promise<Row>>()

  const subjectNamed = (name: string): Subject => {
    const found = byName.get(name)
    if (!found) throw new Error(`no entity '${name}'`)
    return found
  }

  const keysTo = (relation: BelongsTo, row: Row): Body => Object.fromEntries(relation.keys.map((key) => [key.name, row.read[key.targetName === '' ? row.subject.names.id : key.targetName] ?? row.id]))

  /** A relation whose target must be a row of its own: unique, or the key would be taken. */
  const needsOwn = (relation: BelongsTo): boolean => relation.unique || relation.keyPart

  const shared = (subject: Subject): Promise<Row> => {
    const known = pool.get(subject.name)
    if (known) return known
    const made = make(subject)
    pool.set(subject.name, made)
    made.catch(() => pool.delete(subject.name))
    return made
  }

  const body: World['body'] = async (subject, wish = {}) => {
    const sent: Body = emptyBody()
    for (const slot of subject.slots) {
      if (slot.kind !== 'field') continue
      if ((wish.full === true && !isScarce(subject, [slot.name])) || mustBeSent(slot) || isTakenByDefault(subject, slot)) sent[slot.name] = sampleOf(slot, dice)
    }
    for (const relation of subject.belongsTo) {
      const given = wish.to && Object.hasOwn(wish.to, relation.name) ? wish.to[relation.name] : undefined
      const target = subjectNamed(relation.target)
      const wanted = relation.presence === 'required' || (wish.full === true && makeable.has(target.name))
      if (given) Object.assign(sent, keysTo(relation, given))
      else if (wanted && !relation.keys.every((key) => Object.hasOwn(wish.with ?? {}, key.name))) Object.assign(sent, keysTo(relation, needsOwn(relation) ? await make(target) : await shared(target)))
      else if (relation.presence === 'nullable') for (const key of relation.keys) sent[key.name] = null
    }
    if (wish.full === true) {
      for (const relation of subject.manyToMany) if (relation.owner && makeable.has(relation.target)) sent[relation.idsName] = [(await shared(subjectNamed(relation.target))).id]
    }
    for (const [name, value] of Object.entries(wish.with ?? {})) {
      if (value === undefined) delete sent[name]
      else sent[name] = value
    }
    return sent
  }

  const rowOf: World['rowOf'] = (subject, answer, sent) => {
    const read = (answer.json ?? {}) as Body
    const id = (read[subject.names.id] ?? idOf(subject, read)) as string | number
    return { subject, id, url: `${subject.url}/${id}`, read, sent, etag: String(answer.headers.etag ?? ''), answer }
  }

  const make: World['make'] = async (subject, wish = {}) => {
    for (let attempt = 1; ; attempt++) {
      const sent = await body(subject, wish)
      const answer = await client.post(subject.url, sent)
      if (answer.status === 201) return rowOf(subject, answer, sent)
      // A random value may be taken already; what the caller chose is his.
      const taken = answer.status === 409 && findingsOf(answer).every((each) => !Object.keys(wish.with ?? {}).some((name) => each.at === pointer(name)))
      if (!taken || attempt === 8) throw new Error(`no ${subject.name} could be made\n${show(answer)}`)
    }
  }

  return {
    subject: subjectNamed,
    impossible: (subject) => (makeable.has(subject.name) ? undefined : `no rows of ${subject.name}: what it requires forms a cycle, or a unique member has too few values`),
    body, make, shared, keysTo, rowOf,
    async many(subject, count, wish) {
      const rows: Row[] = []
      for (let at = 0; at < count; at++) rows.push(await make(subject, wish))
      return rows
    },
    replacement: (row) => Object.fromEntries(row.subject.slots.filter((slot) => Object.hasOwn(row.read, slot.name)).map((slot) => [slot.name, row.read[slot.name]])),
    async again(row) {
      const answer = await client.get(row.url)
      if (answer.status !== 200) throw new Error(`${row.url} is gone\n${show(answer)}`)
      return rowOf(row.subject, answer, row.sent)
    },
  }
}

/** A valid value of a member, whole: a list has two items. */
export function sampleOf(slot: Slot, dice: Dice): unknown {
  if (!slot.list) return validValue(slot.scalar, dice)
  const items = [validValue(slot.scalar, dice), validValue(slot.scalar, dice)]
  return slot.set && JSON.stringify(items[0]) === JSON.stringify(items[1]) ? items.slice(0, 1) : items
}

/** A unique member whose default only one row can have. */
const isTakenByDefault = (subject: Subject, slot: Slot): boolean => slot.default?.kind === 'value' && slot.default.value !== null && subject.entity.uniques.some((unique) => unique.names.includes(slot.name))

/** Rows that a suite needs of an entity, at least. */
const ENOUGH = 200

/** Whether a key has so few values (a unique enum, a unique Boolean) that rows run out. */
export function isScarce(subject: Subject, names: readonly string[]): boolean {
  const { uniques, key } = subject.entity
  const keys = [...uniques.map((unique) => unique.names), ...(key.kind === 'composite' ? [key.parts.map((part) => part.name)] : [])]
  const room = (slot: Slot | undefined): number => (!slot || slot.kind !== 'field' || slot.list ? Number.POSITIVE_INFINITY : capacity(slot.scalar))
  return keys.some((each) => each.some((name) => names.includes(name)) && each.reduce((product, name) => product * room(subject.slots.find((slot) => slot.name === name)), 1) < ENOUGH)
}

/** Entities of which rows can be made: all that they require can, and no key that they need runs out. */
function findMakeable(subjects: readonly Subject[]): ReadonlySet<string> {
  const known = new Set<string>()
  const scarce = new Set(subjects.filter((subject) => isScarce(subject, subject.slots.filter((slot) => mustBeSent(slot) || slot.default !== undefined).map((slot) => slot.name))).map((subject) => subject.name))
  for (let grown = true; grown;) {
    grown = false
    for (const subject of subjects) {
      if (known.has(subject.name) || scarce.has(subject.name) || !subject.belongsTo.every((relation) => relation.presence !== 'required' || known.has(relation.target))) continue
      known.add(subject.name)
      grown = true
    }
  }
  return known
}

export const nullFor = (slot: Slot): unknown => (mayBeNull(slot) ? null : undefined)
