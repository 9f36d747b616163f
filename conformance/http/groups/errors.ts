import { emptyBody, rawJson } from '../json.ts'
import { mustBeSent, readOnlyNames, type Slot, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { finding, findingsOf, itemsOf, maybe, openAtParts, pointer, type Finding } from '../problem.ts'
import { tableOf } from '../tables/table-of.ts'
import type { Body } from '../world.ts'

/** All findings of a body at once, at their places, one per (pointer, code), at most 100. */
export const errors: Group = {
  name: 'errors',
  proves: '9.9',
  async run(it) {
    await it.each('9.9', makeable(it), (subject) => `findings of ${subject.name}`, async (subject) => {
      await everythingWrong(it, subject)
      await hundred(it, subject)
      await several(it, subject)
      await details(it, subject)
    })
  },
}

/** Each member wrong in its own way, an unknown and a read-only one beside: nothing hides anything. */
async function everythingWrong(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  for (let round = 0; round < 4; round++) {
    const expected: Finding[] = [...openAtParts(subject.slots), finding('zzUnknown', 'unknown_field'), finding(subject.names.version, 'read_only')]
    const body: Body = Object.assign(emptyBody(), { zzUnknown: 1, [subject.names.version]: 7 })
    subject.slots.forEach((slot, at) => {
      const way = (at + round) % 4
      if (way === 0 && mustBeSent(slot)) expected.push(finding(slot.name, 'required'))
      else if (way === 1 && slot.presence !== 'nullable' && slot.presence !== 'optionalNullable') {
        body[slot.name] = null
        expected.push(finding(slot.name, 'not_null'))
      } else wrong(it, slot, body, expected, at + round)
    })
    check.findings('9.9', `POST ${subject.name}: ${expected.length} findings at once (${round})`, await api.post(subject.url, body), 422, expected)
    const patched = expected.filter((each) => each.maybe === true || (each.code !== 'required' && !(each.code === 'not_null' && cleared(subject, each))))
    check.findings('9.9', `PATCH ${subject.name}: ${patched.length} findings at once (${round})`, await api.patch(row.url, body), 422, patched)
  }
}

const cleared = (subject: Subject, each: Finding): boolean => subject.slots.some((slot) => pointer(slot.name) === each.at && slot.presence === 'optional')

/** A definite mistake of the member: its codes are known. */
function wrong(it: Trial, slot: Slot, body: Body, expected: Finding[], at: number): void {
  const sure = tableOf(slot.scalar, it.dice).reject.filter((each) => each.codes.length > 0 && (each.maybe ?? []).length === 0)
  if (sure.length === 0 || slot.kind !== 'field' || slot.list) {
    body[slot.name] = slot.scalar.type === 'Json' && !slot.list ? rawJson('1e999') : slot.list ? [null] : { wrong: true }
    expected.push(slot.list ? finding(slot.name, 'type', 0) : finding(slot.name, slot.scalar.type === 'Json' ? 'format' : 'type'))
    return
  }
  const chosen = sure[at % sure.length] as (typeof sure)[number]
  body[slot.name] = chosen.value
  for (const code of chosen.codes) expected.push(finding(slot.name, code))
}

async function hundred(it: Trial, subject: Subject): Promise<void> {
  const strangers = (count: number): Body => Object.fromEntries(Array.from({ length: count }, (_, at) => [`zz${at}`, at]))
  const row = await it.world.make(subject)
  const exactly = await it.api.patch(row.url, strangers(100))
  it.check.findings('9.9', `PATCH ${subject.name}: 100 findings are all told`, exactly, 422, Object.keys(strangers(100)).map((name) => finding(name, 'unknown_field')))
  const more = await it.api.patch(row.url, strangers(101))
  it.check.equal('9.9', `PATCH ${subject.name}: of 101 findings 100 are told`, findingsOf(more).length, 100, more)
  const many = await it.api.post(subject.url, strangers(5000))
  it.check.that('9.9', `POST ${subject.name}: of thousands of findings 100 are told`, many.status === 422 && findingsOf(many).length === 100, many)
}

/** Several bad items of one list, and several codes of one value. */
async function several(it: Trial, subject: Subject): Promise<void> {
  const row = await it.world.make(subject)
  for (const slot of subject.slots.filter((each) => each.list)) {
    const answer = await it.api.patch(row.url, { [slot.name]: [null, null, null] })
    it.check.findings('9.9', `PATCH ${subject.name}.${slot.name}: each bad item at its index`, answer, 422, [...[0, 1, 2].map((at) => finding(slot.name, 'type', at)), ...(slot.set ? [1, 2].map((at) => maybe(finding(slot.name, 'unique_items', at))) : [])])
    const long = await it.api.patch(row.url, { [slot.name]: Array.from({ length: 250 }, () => null) })
    it.check.equal('9.9', `PATCH ${subject.name}.${slot.name}: of 250 bad items 100 are told`, findingsOf(long).length, 100, long)
  }
}

/** `detail` is a sentence; with `@message` it is the model's. */
async function details(it: Trial, subject: Subject): Promise<void> {
  const body: Body = Object.fromEntries(subject.slots.map((slot) => [slot.name, slot.scalar.type === 'Json' && !slot.list ? rawJson('1e999') : slot.list ? { no: 'list' } : [{}]]))
  const answer = await it.api.post(subject.url, { ...body, [readOnlyNames(subject)[1] ?? 'version']: 1 })
  it.check.status('9.9', `POST ${subject.name} with nothing right`, answer, 422)
  for (const item of itemsOf(answer)) {
    it.check.that('9.9', `POST ${subject.name}: ${String(item.pointer)} has a detail`, typeof item.detail === 'string' && item.detail.length > 0, answer)
    const slot = subject.slots.find((each) => pointer(each.name) === item.pointer)
    if (slot?.message !== undefined) it.check.equal('lang 22', `POST ${subject.name}.${slot.name}: the detail is the text of @message`, item.detail, slot.message, answer)
  }
}
