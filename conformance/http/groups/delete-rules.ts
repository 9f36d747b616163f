import type { BelongsTo } from '@locus/model'
import type { Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import type { Body, Row } from '../world.ts'

/** A relation, from the side that holds the key. */
interface Arrow {
  readonly from: Subject
  readonly relation: BelongsTo
  readonly to: Subject
}

type Rule = 'restrict' | 'cascade' | 'set_null'

/** What a delete does elsewhere, over one level and over several. */
export const deleteRules: Group = {
  name: 'delete-rules',
  proves: '9.7',
  missing: (subjects) => (subjects.some((subject) => subject.belongsTo.length > 0) ? undefined : 'no entity refers to another'),
  async run(it) {
    const all = arrows(it)
    await it.each('9.7', all, ({ from, relation }) => `${from.name}.${relation.name} on delete`, async (arrow) => {
      await direct(it, arrow)
      if (ruleOf(arrow.relation) !== 'cascade') return
      for (const next of all.filter((each) => each.to.name === arrow.from.name)) await it.attempt('9.7', `${name(next)} below ${name(arrow)}`, () => deeper(it, arrow, next))
      await linksBelow(it, arrow)
    })
    await it.each('9.7', all.filter((arrow) => arrow.from.name === arrow.to.name), (arrow) => `${name(arrow)} onto itself`, (arrow) => chain(it, arrow))
    await it.each('9.7', makeable(it), (subject) => `keys to one ${subject.name}`, (subject) => severalKeys(it, subject, all))
  },
}

const name = ({ from, relation }: Arrow): string => `${from.name}.${relation.name}`
/** `set_null` on a required key acts as `restrict`. */
const ruleOf = (relation: BelongsTo): Rule => (relation.onDelete === 'set_null' && relation.presence === 'required' ? 'restrict' : relation.onDelete)

function arrows(it: Trial): readonly Arrow[] {
  return makeable(it).flatMap((from) => from.belongsTo.map((relation) => ({ from, relation, to: it.world.subject(relation.target) })).filter((arrow) => it.world.impossible(arrow.to) === undefined))
}

/** A row of `from` that points to `row`; a link of the key itself is where the row stands. */
const pointing = (it: Trial, arrow: Arrow, row: Row): Promise<Row> => it.world.make(arrow.from, { to: { [arrow.relation.name]: row } })

async function expectGone(it: Trial, what: string, row: Row): Promise<void> {
  it.check.problem('9.7', what, await it.api.get(row.url), 404)
}

async function expectSame(it: Trial, what: string, row: Row): Promise<void> {
  const now = await it.api.get(row.url)
  it.check.equal('9.7', what, now.json, row.read, now)
}

/** The key is gone, and that is one change of the row. */
async function expectFreed(it: Trial, what: string, row: Row, relations: readonly BelongsTo[]): Promise<void> {
  const now = await it.api.get(row.url)
  const { version, updatedAt } = row.subject.names
  const moving = new Set([version, updatedAt, ...row.subject.touched.map((field) => field.name), ...relations.flatMap((relation) => relation.keys.map((key) => key.name))])
  const read = (now.json ?? {}) as Body
  for (const relation of relations) {
    const expected = relation.presence === 'nullable' ? null : undefined
    for (const key of relation.keys) it.check.equal('9.7', `${what}: ${key.name} is ${expected === null ? 'null' : 'omitted'}`, read[key.name], expected, now)
  }
  it.check.equal('9.7', `${what}: version +1`, read[version], Number(row.read[version]) + 1, now)
  it.check.that('9.7', `${what}: updatedAt moves`, String(read[updatedAt]) > String(row.read[updatedAt]), now)
  for (const field of row.subject.touched) it.check.that('lang 22', `${what}: ${field.name} moves`, String(read[field.name]) > String(row.read[field.name]), now)
  const apart = (body: Readonly<Body>): Body => Object.fromEntries(Object.entries(body).filter(([each]) => !moving.has(each)))
  it.check.equal('9.7', `${what}: all else stays`, apart(read), apart(row.read), now)
}

/** Times have a millisecond's grain. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3))

async function direct(it: Trial, arrow: Arrow): Promise<void> {
  const { api, check, world } = it
  const target = await world.make(arrow.to)
  const row = await pointing(it, arrow, target)
  const other = await world.make(arrow.from)
  await tick()
  const answer = await api.delete(target.url)
  const what = `DELETE ${arrow.to.name} that ${name(arrow)} refers to`
  if (ruleOf(arrow.relation) === 'restrict') {
    check.findings('9.7', `${what}: restrict`, answer, 409, [{ at: '#', code: 'referenced' }])
    await expectSame(it, `${what}: it is still there`, target)
    await expectSame(it, `${what}: so is what refers to it`, row)
    check.status('9.7', `${what}: what refers to it goes first`, await api.delete(row.url), 204)
    check.status('9.7', `${what}: then it goes`, await api.delete(target.url), 204)
  } else {
    check.status('9.7', `${what}: ${arrow.relation.onDelete}`, answer, 204)
    await expectGone(it, `${what}: it is gone`, target)
    if (ruleOf(arrow.relation) === 'cascade') await expectGone(it, `${what}: cascade`, row)
    else await expectFreed(it, `${what}: set_null`, row, [arrow.relation])
  }
  await expectSame(it, `${what}: a stranger is not touched`, other)
}

/** `next` points to what goes by the cascade of `arrow`. */
async function deeper(it: Trial, arrow: Arrow, next: Arrow): Promise<void> {
  const { api, check, world } = it
  const target = await world.make(arrow.to)
  const middle = await pointing(it, arrow, target)
  if (next.from.name === arrow.from.name && next.relation.name === arrow.relation.name && arrow.from.name !== arrow.to.name) return
  const row = await pointing(it, next, middle)
  await tick()
  const answer = await api.delete(target.url)
  const what = `DELETE ${arrow.to.name}, ${name(arrow)} cascades, ${name(next)} below`
  const rule = ruleOf(next.relation)
  if (rule === 'restrict') {
    check.findings('9.7', `${what}: restrict`, answer, 409, [{ at: '#', code: 'referenced' }])
    for (const each of [target, middle, row]) await expectSame(it, `${what}: ${each.subject.name} is still there`, each)
    return
  }
  check.status('9.7', `${what}: ${rule}`, answer, 204)
  await expectGone(it, `${what}: the middle is gone`, middle)
  if (rule === 'cascade') await expectGone(it, `${what}: cascade`, row)
  else await expectFreed(it, `${what}: set_null`, row, [next.relation])
}

/** Owners that are linked to what goes by a cascade lose the link, once. */
async function linksBelow(it: Trial, arrow: Arrow): Promise<void> {
  const { api, check, world } = it
  for (const owner of makeable(it)) {
    for (const relation of owner.manyToMany.filter((each) => each.owner && each.target === arrow.from.name)) {
      const target = await world.make(arrow.to)
      const single = arrow.relation.unique
      const lost = [await pointing(it, arrow, target), ...(single ? [] : [await pointing(it, arrow, target)])]
      const kept = await world.make(arrow.from)
      const row = await world.make(owner, { with: { [relation.idsName]: [...lost, kept].map((each) => each.id) } })
      await tick()
      const answer = await api.delete(target.url)
      if (answer.status === 409) continue
      const what = `DELETE ${arrow.to.name}, ${name(arrow)} cascades, ${owner.name}.${relation.name} was linked`
      check.status('9.7', what, answer, 204)
      const now = await world.again(row)
      check.equal('9.7', `${what}: the links are gone`, now.read[relation.idsName], [kept.id], now.answer)
      check.equal('9.7', `${what}: version +1, once`, now.read[owner.names.version], 2, now.answer)
      check.that('9.7', `${what}: updatedAt moves`, String(now.read[owner.names.updatedAt]) > String(row.read[owner.names.updatedAt]), now.answer)
    }
  }
}

/** Five rows in a line: a cascade takes all of them, `set_null` frees the second alone, `restrict` keeps all. */
async function chain(it: Trial, arrow: Arrow): Promise<void> {
  const { api, check, world } = it
  const rows = [await world.make(arrow.to)]
  for (let at = 1; at < 5; at++) rows.push(await pointing(it, arrow, rows[at - 1] as Row))
  await tick()
  const answer = await api.delete((rows[0] as Row).url)
  const what = `DELETE the first of five ${arrow.to.name} in a line by ${arrow.relation.name}`
  const rule = ruleOf(arrow.relation)
  if (rule === 'restrict') {
    check.findings('9.7', `${what}: restrict`, answer, 409, [{ at: '#', code: 'referenced' }])
    for (const row of rows) await expectSame(it, `${what}: all stay`, row)
    return
  }
  check.status('9.7', `${what}: ${rule}`, answer, 204)
  if (rule === 'cascade') for (const row of rows) await expectGone(it, `${what}: all go`, row)
  else {
    await expectFreed(it, `${what}: the second is free`, rows[1] as Row, [arrow.relation])
    for (const row of rows.slice(2)) await expectSame(it, `${what}: the others stay`, row)
  }
}

/** A row that loses two keys to one delete counts one version. */
async function severalKeys(it: Trial, to: Subject, all: readonly Arrow[]): Promise<void> {
  const { api, check, world } = it
  for (const from of makeable(it)) {
    const mine = all.filter((arrow) => arrow.from.name === from.name && arrow.to.name === to.name && !arrow.relation.unique && !arrow.relation.keyPart)
    const free = mine.filter((arrow) => ruleOf(arrow.relation) === 'set_null')
    if (free.length > 1) {
      const target = await world.make(to)
      const row = await world.make(from, { to: Object.fromEntries(free.map((arrow) => [arrow.relation.name, target])) })
      await tick()
      const what = `DELETE ${to.name} that ${free.length} keys of one ${from.name} refer to`
      check.status('9.7', what, await api.delete(target.url), 204)
      await expectFreed(it, what, row, free.map((arrow) => arrow.relation))
    }
    const restricting = mine.find((arrow) => ruleOf(arrow.relation) === 'restrict')
    const other = mine.find((arrow) => ruleOf(arrow.relation) !== 'restrict')
    if (!restricting || !other) continue
    const target = await world.make(to)
    const row = await world.make(from, { to: { [restricting.relation.name]: target, [other.relation.name]: target } })
    const both = await api.delete(target.url)
    // Where the other key cascades, the row goes with it or keeps it: databases judge RESTRICT at different moments.
    if (ruleOf(other.relation) === 'set_null') {
      check.findings('9.7', `DELETE ${to.name} that one ${from.name} refers to by restrict and by ${other.relation.onDelete}`, both, 409, [{ at: '#', code: 'referenced' }])
      await expectSame(it, `a delete that is refused changes no ${from.name}`, row)
    }
  }
}
