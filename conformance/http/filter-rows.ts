import { query, type Answer } from './client.ts'
import { mayBeCleared, type Slot, type Subject } from './facts.ts'
import type { Trial } from './group.ts'
import { emptyBody } from './json.ts'
import { broken, longest } from './limits.ts'
import { distinctValues } from './values.ts'
import { same } from './wire.ts'
import type { Body, Row } from './world.ts'

/** Texts that filters go wrong with: wildcards, escapes, commas, quotes, letters beyond ASCII. */
export const TRICKY = ['al%be', 'al_be', 'alxbe', 'AL\\be', 'a,b', 'o\'n "q"', 'Über', 'über al', '[a-z]* ?']

/** Nine rows of few values, NULLs among them where there may be, to be told apart by filters. */
export async function filterRows(it: Trial, subject: Subject): Promise<readonly Row[]> {
  const { world, dice } = it
  const pools = new Map(subject.slots.filter((slot) => slot.kind === 'field').map((slot) => [slot.name, poolOf(it, slot)]))
  const rows: Row[] = []
  for (let at = 0; at < 9; at++) {
    const chosen: Body = emptyBody()
    for (const slot of subject.slots) {
      if (slot.kind !== 'field') continue
      const single = slot.unique || slot.keyPart || subject.entity.uniques.some((unique) => unique.names.includes(slot.name))
      if (single) {
        const text = (TRICKY[at % TRICKY.length] ?? '') + dice.letters(12)
        if (isFreeText(slot) && broken(slot.scalar, text).length === 0) chosen[slot.name] = text
        continue
      }
      const values = pools.get(slot.name) ?? []
      const pick = (at * 5 + slot.name.length) % (values.length + (mayBeCleared(slot) ? 2 : 0))
      if (slot.list && mayBeCleared(slot) && at % 4 === 3) chosen[slot.name] = slot.presence === 'optional' ? undefined : null
      else if (slot.list) chosen[slot.name] = values.slice(pick % 3, (pick % 3) + (at % 4))
      else if (pick < values.length) chosen[slot.name] = values[pick]
      else chosen[slot.name] = slot.presence === 'optional' ? undefined : null
    }
    const row = await world.make(subject, { with: chosen, full: at % 2 === 1 })
    const unset = subject.slots.filter((slot) => slot.presence === 'optional' && slot.default !== undefined && !slot.immutable && Object.hasOwn(chosen, slot.name) && chosen[slot.name] === undefined)
    if (unset.length > 0) await it.api.patch(row.url, Object.fromEntries(unset.map((slot) => [slot.name, null])))
    rows.push(await world.again(row))
  }
  return rows
}

const isFreeText = (slot: Slot): boolean => (slot.scalar.type === 'String' || slot.scalar.type === 'Text') && slot.scalar.limits.pattern === undefined && longest(slot.scalar) >= 24

function poolOf(it: Trial, slot: Slot): readonly unknown[] {
  const tricky = isFreeText(slot) ? TRICKY.filter((text) => broken(slot.scalar, text).length === 0) : []
  return tricky.length > 2 ? tricky : distinctValues(slot.scalar, it.dice, 4)
}

/** Which of `rows` a list with these parameters has, as positions; undefined where it is no page. */
export async function found(it: Trial, subject: Subject, rows: readonly Row[], pairs: readonly (readonly [string, string])[], url = subject.url): Promise<{ readonly at: readonly number[] | undefined; readonly answer: Answer }> {
  const mine = rows.map((row): readonly [string, string] => [`${subject.names.id}.in`, String(row.id)])
  const narrowed = pairs.some(([name]) => name === `${subject.names.id}.in`)
  const answer = await it.api.get(url + query([...(narrowed ? [] : mine), ...pairs, ['pageSize', '100']]))
  const items = (answer.json as { items?: readonly Body[] } | undefined)?.items
  if (answer.status !== 200 || !items) return { at: undefined, answer }
  return { at: items.map((item) => rows.findIndex((row) => same(row.id, item[subject.names.id]))).sort((left, right) => left - right), answer }
}
