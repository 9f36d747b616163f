import type { HasMany, HasOne, ManyToMany } from '@locus/model'
import { query } from '../client.ts'
import { expandable, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { findingsOf } from '../problem.ts'
import type { Body, Row } from '../world.ts'

/** Lists and single entities below another one. */
export const relationReads: Group = {
  name: 'relation-reads',
  proves: '9.2, 9.7',
  missing: (subjects) => (subjects.some((subject) => subject.hasMany.length + subject.hasOne.length + subject.manyToMany.length > 0) ? undefined : 'no entity has a has_one or has_many'),
  async run(it) {
    await it.each('9.7', makeable(it), (subject) => `reads below ${subject.name}`, async (subject) => {
      for (const relation of subject.hasMany) await it.attempt('9.7', `${subject.name}/${relation.segment}`, () => children(it, subject, relation))
      for (const relation of subject.hasOne) await it.attempt('9.7', `${subject.name}/${relation.segment}`, () => single(it, subject, relation))
      for (const relation of subject.manyToMany) await it.attempt('9.7', `${subject.name}/${relation.segment}`, () => linked(it, subject, relation))
    })
  },
}

async function children(it: Trial, subject: Subject, relation: HasMany): Promise<void> {
  const { world } = it
  const target = world.subject(relation.target)
  if (world.impossible(target) !== undefined) return
  const parent = await world.make(subject)
  const other = await world.make(subject)
  const back = target.belongsTo.find((each) => each.name === relation.by)
  const mine = await world.many(target, back?.unique === true ? 1 : 3, { to: { [relation.by]: parent } })
  await world.make(target, { to: { [relation.by]: other } })
  await expectList(it, target, `${parent.url}/${relation.segment}`, mine)
  const filtered = await it.api.get(target.url + query([...(back?.keys ?? []).map((key) => [`${key.name}.eq`, String(mine[0]?.read[key.name])] as const), ['pageSize', 100]]))
  it.check.equal('9.7', `${target.url} filtered by the keys of ${relation.by} is the same list`, idsIn(target, filtered.json), sorted(mine), filtered)
  const lonely = await it.api.get(`${(await world.make(subject)).url}/${relation.segment}`)
  it.check.equal('9.7', `${subject.name}/${relation.segment} of nobody`, lonely.json, { items: [], page: 1, pageSize: 20, totalItems: 0, totalPages: 0 }, lonely)
}

async function linked(it: Trial, subject: Subject, relation: ManyToMany): Promise<void> {
  const { api, world, check } = it
  const target = world.subject(relation.target)
  if (world.impossible(target) !== undefined) return
  const [row, others, stranger] = [await world.make(subject), await world.many(target, 3), await world.make(target)]
  const link = async (one: Row, two: Row): Promise<void> => {
    const url = relation.owner ? `${one.url}/${relation.segment}/${two.id}` : `${two.url}/${target.manyToMany.find((each) => each.name === relation.inverse)?.segment}/${one.id}`
    check.status('9.2', `PUT ${url}`, await api.send({ method: 'PUT', target: url }), 204)
  }
  for (const other of others) await link(row, other)
  await link(await world.make(subject), stranger)
  const fresh: Row[] = []
  for (const other of others) fresh.push(await world.again(other))
  await expectList(it, target, `${row.url}/${relation.segment}`, fresh)
  for (const [which, side] of [[`${subject.url}?${relation.idsName}.has`, others]] as const) {
    const answer = await api.get(subject.url + query([[`${relation.idsName}.has`, side[0]?.id ?? '']]))
    check.equal('9.6', `${which}: rows that are linked to it`, idsIn(subject, answer.json), [String(row.id)], answer)
    const any = await api.get(subject.url + query([[`${relation.idsName}.has`, side[0]?.id ?? ''], [`${relation.idsName}.has`, side[1]?.id ?? '']]))
    check.equal('9.6', `${which} twice: any of, each row once`, idsIn(subject, any.json), [String(row.id)], any)
  }
}

const sorted = (rows: readonly Row[]): readonly string[] => rows.map((row) => String(row.id)).sort()
const idsIn = (subject: Subject, page: unknown): readonly string[] => ((page as { items?: readonly Body[] } | undefined)?.items ?? []).map((item) => String(item[subject.names.id])).sort()

/** The list below a row is the target's list, narrowed: all its parameters work there. */
async function expectList(it: Trial, target: Subject, url: string, rows: readonly Row[]): Promise<void> {
  const { api, check } = it
  const { id, createdAt } = target.names
  const all = await api.get(url)
  check.equal('9.7', `GET ${url} has what points here, and nothing else`, idsIn(target, all.json), sorted(rows), all)
  const items = (all.json as { items?: readonly Body[] } | undefined)?.items ?? []
  check.that('9.7', `GET ${url}: plain representations`, items.every((item) => rows.some((row) => JSON.stringify(row.read) === JSON.stringify(item) || String(row.id) === String(item[id]) && Object.keys(item).length === Object.keys(row.read).length)), all)
  check.equal('9.6', `GET ${url}: totals`, { ...(all.json as Body), items: 0 }, { items: 0, page: 1, pageSize: 20, totalItems: rows.length, totalPages: rows.length === 0 ? 0 : 1 }, all)
  const seen: string[] = []
  for (let page = 1; page <= rows.length; page++) {
    const part = await api.get(url + query([['sort', `-${createdAt}`], ['pageSize', 1], ['page', page]]))
    seen.push(...idsIn(target, part.json))
  }
  check.equal('9.6', `GET ${url}: sorted, page by page, each row once`, seen.sort(), sorted(rows))
  const one = rows[0]
  if (!one) return
  const filtered = await api.get(url + query([[`${id}.eq`, one.id]]))
  check.equal('9.6', `GET ${url} with a filter`, idsIn(target, filtered.json), [String(one.id)], filtered)
  const none = await api.get(url + query([[`${id}.ne`, one.id]]))
  check.equal('9.6', `GET ${url} with ne`, idsIn(target, none.json), sorted(rows.slice(1)), none)
  const relation = expandable(target)[0]
  if (relation) {
    const expanded = await api.get(url + query([['expand', relation.name]]))
    check.that('9.6', `GET ${url} expand=${relation.name}`, expanded.status === 200 && ((expanded.json as { items: readonly Body[] }).items).every((item) => Object.hasOwn(item, relation.name)), expanded)
  }
  const bad = await api.get(url + query([['zz', 1], ['sort', 'zz'], ['expand', 'zz']]))
  check.equal('9.6', `GET ${url}: unknown parameters`, findingsOf(bad).map((each) => each.at).sort(), ['?expand', '?sort', '?zz'], bad)
}

async function single(it: Trial, subject: Subject, relation: HasOne): Promise<void> {
  const { api, check, world } = it
  const target = world.subject(relation.target)
  const row = await world.make(subject)
  const url = `${row.url}/${relation.segment}`
  check.problem('9.2', `GET ${url} when there is none`, await api.get(url), 404)
  if (world.impossible(target) !== undefined) return
  const other = await world.make(target, { to: { [relation.by]: row } })
  const answer = await api.get(url)
  check.status('9.2', `GET ${url}`, answer, 200)
  check.equal('9.2', `GET ${url} is the plain entity`, answer.json, other.read, answer)
  check.equal('9.8', `GET ${url} has its ETag`, answer.headers.etag, other.etag, answer)
  check.problem('9.2', `GET ${url} with an unknown parameter`, await api.get(`${url}?zz=1`), 400)
  check.problem('9.2', `GET ${url} takes no page`, await api.get(`${url}?page=1`), 400)
  await api.delete(other.url)
  check.problem('9.2', `GET ${url} after it was deleted`, await api.get(url), 404)
}
