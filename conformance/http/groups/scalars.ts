import { batches, brief, turned, type Try } from '../batches.ts'
import { show } from '../checks.ts'
import type { Answer } from '../client.ts'
import type { Slot, Subject } from '../facts.ts'
import { isLarge, makeable, type Group, type Trial } from '../group.ts'
import { finding, findingsOf, maybe, openAtParts, pointer, type Finding } from '../problem.ts'
import type { Reject } from '../tables/cases.ts'
import { tableOf } from '../tables/table-of.ts'
import { validValue } from '../values.ts'
import { canonical, canonicalMember, same } from '../wire.ts'
import type { Body, Row } from '../world.ts'

/** Each member's accept and reject table, many members a request. */
export const scalars: Group = {
  name: 'scalars',
  proves: '9.5',
  async run(it) {
    await it.each('9.5', makeable(it), (subject) => `values of ${subject.name}`, async (subject) => {
      await refused(it, subject)
      await taken(it, subject)
    })
  },
}

async function refused(it: Trial, subject: Subject): Promise<void> {
  const { api, world } = it
  const row = await world.make(subject)
  const valid = await world.body(subject)
  const tries = subject.slots.flatMap((slot, at) => turned(rejections(it, slot), at * 7))
  const put = world.replacement(row)
  // In a large model each try is sent by one verb, in a small one by all three.
  const large = isLarge(it)
  for (const [at, batch] of batches(tries).entries()) {
    const wrong: Body = Object.fromEntries(batch.map((each) => [each.slot.name, each.value]))
    if (!large || at % 3 === 0) judge(it, subject, 'POST', batch, await api.post(subject.url, { ...valid, ...wrong }))
    if (!large || at % 3 === 1) judge(it, subject, 'PUT', batch, await api.put(row.url, { ...put, ...wrong }))
    if (!large || at % 3 === 2) judge(it, subject, 'PATCH', batch, await api.patch(row.url, wrong))
  }
  const after = await api.get(row.url)
  it.check.equal('9.5', `${subject.name}: what was refused changed nothing`, after.json, row.read, after)
}

/** One check a member: its findings are exactly the expected ones, whatever is wrong elsewhere in the body. */
function judge(it: Trial, subject: Subject, verb: string, batch: readonly Try[], answer: Answer): void {
  const open = openAtParts(subject.slots)
  const found = findingsOf(answer).filter((each) => !open.some((other) => equal(each, other)))
  for (const { slot, value, findings, some } of batch) {
    const root = pointer(slot.name)
    const here = found.filter((each) => each.at === root || each.at.startsWith(`${root}/`))
    const missing = findings.filter((each) => each.maybe !== true && !here.some((other) => equal(each, other)))
    const surplus = here.filter((each) => !findings.some((other) => equal(each, other)))
    const fine = answer.status === 422 && missing.length + surplus.length === 0 && (some !== true || here.length > 0)
    it.check.that('9.5', `${verb} ${subject.name}.${slot.name} (${slot.scalar.type}) refuses ${brief(value)} with ${findings.filter((each) => each.maybe !== true).map((each) => each.code).join(', ') || 'some code'}`, fine,
      fine ? undefined : `found here: ${here.map((each) => `${each.at} ${each.code}`).join(', ') || 'nothing'}; status ${answer.status}\n${found.length > 12 ? '' : show(answer)}`)
  }
  const strangers = found.filter((each) => !batch.some(({ slot }) => each.at === pointer(slot.name) || each.at.startsWith(`${pointer(slot.name)}/`)))
  it.check.equal('9.9', `${verb} ${subject.name}: nothing is found at members that are right`, strangers, [], answer)
}

const equal = (left: Finding, right: Finding): boolean => left.at === right.at && left.code === right.code

function rejections(it: Trial, slot: Slot): readonly Try[] {
  const { reject } = tableOf(slot.scalar, it.dice)
  const expected = (each: Reject, ...path: readonly (string | number)[]): Pick<Try, 'findings' | 'some'> => ({
    findings: [...each.codes.map((code) => finding(slot.name, code, ...path)), ...(each.maybe ?? []).map((code) => maybe(finding(slot.name, code, ...path)))],
    ...(each.codes.length === 0 && { some: true }),
  })
  // A key is judged by its part's type alone; whether text that no key can be is a bad text or refers to nothing is open.
  const cases = slot.kind === 'field' ? reject : reject.filter((each) => each.codes.some((code) => code === 'type' || code === 'format'))
  if (!slot.list) return cases.map((each) => ({ slot, value: each.value, ...expected(each) }))
  const good = slot.scalar.type === 'Id' ? 'a~~b' : validValue(slot.scalar, it.dice)
  const typeAt = (value: unknown, ...path: readonly number[]): Try => ({ slot, value, findings: [finding(slot.name, 'type', ...path)] })
  const items = slot.scalar.type === 'Id' ? cases.map((each) => ({ slot, value: [each.value], ...expected(each, 0) })) : cases.map((each) => ({ slot, value: [good, each.value], ...expected(each, 1) }))
  return [
    ...['x', '', 5, true, {}, { 0: 'x' }].map((value) => typeAt(value)), typeAt([null], 0),
    // `null` in a list of Json is a null inside a list all the same.
    ...items,
    ...(slot.set && slot.scalar.type !== 'Id' ? [{ slot, value: [good, good], findings: [finding(slot.name, 'unique_items', 1)] }] : []),
  ]
}

async function taken(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const tries: Try[] = subject.slots.filter((slot) => slot.kind === 'field').flatMap((slot, at) => turned(acceptances(it, slot), at * 7))
  const row = await world.make(subject)
  const large = isLarge(it)
  for (const [at, batch] of batches(tries).entries()) {
    const values: Body = Object.fromEntries(batch.map((each) => [each.slot.name, each.value]))
    const created = large && at % 2 === 0 && batch.every((each) => !each.slot.immutable) ? undefined : await createWith(it, subject, batch, values)
    if (created) {
      compare(it, 'POST', batch, created.row.answer, created.names)
      compare(it, 'GET', batch, await api.get(created.row.url), created.names)
      check.status('9.2', `DELETE the ${subject.name} again`, await api.delete(created.row.url), 204)
    }
    const open = batch.filter((each) => !each.slot.immutable)
    if (open.length === 0 || (large && at % 2 === 1)) continue
    const patch = Object.fromEntries(open.map((each) => [each.slot.name, each.value]))
    let answer = await api.patch(row.url, patch)
    let names = new Set(Object.keys(patch))
    if (answer.status === 409) {
      names = new Set(open.filter((each) => !isUnique(subject, each.slot)).map((each) => each.slot.name))
      answer = await api.patch(row.url, Object.fromEntries(Object.entries(patch).filter(([name]) => names.has(name))))
    }
    compare(it, 'PATCH', open, answer, names)
  }
  await api.delete(row.url)
}

/** POST with these values. Where a unique one is taken already, which says that it is valid, the row gets another. */
async function createWith(it: Trial, subject: Subject, batch: readonly Try[], values: Readonly<Body>): Promise<{ row: Row; names: ReadonlySet<string> } | undefined> {
  const { api, check, world } = it
  const first = await world.body(subject, { with: values })
  const answer = await api.post(subject.url, first)
  if (answer.status === 201) return { row: world.rowOf(subject, answer, first), names: new Set(Object.keys(values)) }
  if (answer.status === 409) {
    const names = new Set(batch.filter((each) => !isUnique(subject, each.slot)).map((each) => each.slot.name))
    return { row: await world.make(subject, { with: Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) }), names }
  }
  const found = findingsOf(answer)
  for (const { slot, value } of batch) {
    const here = found.filter((each) => each.at.startsWith(pointer(slot.name)))
    check.that('9.5', `POST ${subject.name}.${slot.name} (${slot.scalar.type}) takes ${brief(value)}`, here.length === 0 && answer.status === 422, show(answer))
  }
  return undefined
}

const isUnique = (subject: Subject, slot: Slot): boolean => slot.unique || slot.keyPart || subject.entity.uniques.some((unique) => unique.names.includes(slot.name))

function compare(it: Trial, verb: string, batch: readonly Try[], answer: Answer, names: ReadonlySet<string>): void {
  const read = (answer.json ?? {}) as Body
  for (const { slot, value, reads } of batch) {
    if (!names.has(slot.name)) continue
    const fine = (answer.status === 200 || answer.status === 201) && same(read[slot.name], reads)
    it.check.that('9.5', `${verb} ${slot.name} (${slot.scalar.type}): ${brief(value)} reads ${brief(reads)}`, fine, fine ? undefined : `got ${brief(read[slot.name])}\n${show(answer)}`)
  }
}

function acceptances(it: Trial, slot: Slot): readonly Try[] {
  const { accept } = tableOf(slot.scalar, it.dice, slot.list)
  if (!slot.list) return accept.map((each) => ({ slot, value: each.value, findings: [], reads: each.reads ?? canonical(slot.scalar, each.value) }))
  const good = validValue(slot.scalar, it.dice)
  const lists = [[], [good], ...accept.map((each) => [each.value]), ...(slot.set ? [] : [[good, good], ...accept.slice(0, 2).map((each) => [each.value, good, each.value])])]
  const read = (item: unknown): unknown => accept.find((each) => each.value === item)?.reads ?? canonical(slot.scalar, item)
  return lists.map((value) => ({ slot, value, findings: [], reads: slot.kind === 'links' ? canonicalMember(slot, value) : value.map(read) }))
}
