import type { BelongsTo, HasOne, ManyToMany } from '@locus/model'
import { query } from '../client.ts'
import { expandable, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { findingsOf } from '../problem.ts'
import { ascending } from '../values.ts'
import type { Body, Row } from '../world.ts'

/** Related entities beside their ids, one level deep, plain. */
export const expand: Group = {
  name: 'expand',
  proves: '9.6',
  missing: (subjects) => (subjects.some((subject) => expandable(subject).length > 0) ? undefined : 'no entity has a belongs_to, a has_one or a many-to-many'),
  async run(it) {
    await it.each('9.6', makeable(it), (subject) => `expansions of ${subject.name}`, async (subject) => {
      const row = await it.world.make(subject, { full: true })
      const bare = await it.world.make(subject)
      for (const relation of expandable(subject)) {
        await linkUp(it, row, relation)
        for (const each of [row, bare]) await one(it, each, [relation])
      }
      const all = expandable(subject)
      if (all.length > 1) await one(it, row, all)
      await refused(it, subject, row)
    })
  },
}

/** Gives a row something to expand where its body could not. */
async function linkUp(it: Trial, row: Row, relation: BelongsTo | HasOne | ManyToMany): Promise<void> {
  const { api, world, check } = it
  const target = world.subject(relation.target)
  if (world.impossible(target) !== undefined) return
  if (relation.kind === 'hasOne') await world.make(target, { to: { [relation.by]: row } })
  if (relation.kind !== 'manyToMany') return
  const others = await world.many(target, 3)
  for (const other of others.toReversed()) {
    const url = relation.owner ? `${row.url}/${relation.segment}/${other.id}` : `${other.url}/${segmentOf(target, relation.inverse)}/${row.id}`
    check.status('9.2', `PUT ${url}`, await api.send({ method: 'PUT', target: url }), 204)
  }
}

const segmentOf = (subject: Subject, name: string): string => subject.manyToMany.find((each) => each.name === name)?.segment ?? name

async function one(it: Trial, row: Row, relations: readonly (BelongsTo | HasOne | ManyToMany)[]): Promise<void> {
  const { api, check } = it
  const { subject } = row
  const names = relations.map((relation) => relation.name)
  const plain = (await it.world.again(row)).read
  const expected: Body = { ...plain }
  for (const relation of relations) expected[relation.name] = await related(it, row, plain, relation)
  const search = query([['expand', names.join(',')]])
  const answer = await api.get(row.url + search, { 'If-None-Match': '*' })
  check.status('9.6', `GET ${subject.name} expand=${names.join(',')} ignores If-None-Match`, answer, 200)
  check.equal('9.6', `GET ${subject.name} expand=${names.join(',')}`, answer.json, expected, answer)
  check.that('9.8', `GET ${subject.name} with expand has no ETag`, answer.headers.etag === undefined, answer)
  const listed = await api.get(subject.url + query([[`${subject.names.id}.eq`, row.id], ['expand', names.join(',')]]))
  check.equal('9.6', `list ${subject.name} expand=${names.join(',')}`, (listed.json as { items?: unknown } | undefined)?.items, [expected], listed)
}

/** What the relation's own read answers: a plain entity, null, or all linked ones in ascending ids. */
async function related(it: Trial, row: Row, plain: Readonly<Body>, relation: BelongsTo | HasOne | ManyToMany): Promise<unknown> {
  const { api, world } = it
  if (relation.kind === 'belongsTo') {
    const target = world.subject(relation.target)
    if (relation.keys.some((key) => plain[key.name] === null || plain[key.name] === undefined)) return null
    const pairs = relation.keys.map((key) => [`${key.targetName}.eq`, String(plain[key.name])] as const)
    return ((await api.get(target.url + query(pairs))).json as { items?: readonly unknown[] } | undefined)?.items?.[0]
  }
  const read = await api.get(`${row.url}/${relation.segment}${relation.kind === 'manyToMany' ? '?pageSize=100' : ''}`)
  if (relation.kind === 'hasOne') return read.status === 404 ? null : read.json
  const target = world.subject(relation.target)
  const items = ((read.json as { items?: readonly Body[] } | undefined)?.items ?? []).map((item) => [item[target.names.id], item] as const)
  if (target.entity.key.kind === 'composite') return byKey(target, items.map(([, item]) => item))
  return ascending(target.id, items.map(([id]) => id)).map((id) => items.find(([each]) => each === id)?.[1])
}

function byKey(target: Subject, items: readonly Body[]): readonly Body[] {
  const { parts } = target.entity.key
  return [...items].sort((left, right) => {
    for (const part of parts) {
      const pair = ascending({ type: part.type, limits: {} }, [left[part.name], right[part.name]])
      if (left[part.name] !== right[part.name]) return pair[0] === left[part.name] ? -1 : 1
    }
    return 0
  })
}

async function refused(it: Trial, subject: Subject, row: Row): Promise<void> {
  const { api, check } = it
  const first = expandable(subject)[0]?.name
  const names = ['zz', '*', subject.names.id, ...subject.hasMany.map((relation) => relation.name), ...subject.slots.slice(0, 2).map((slot) => slot.name), ...(first === undefined ? [] : [`${first},zz`, `${first}.${first}`, first.toUpperCase() === first ? 'ZZ' : first.toUpperCase(), `${first};`, ` ${first}`])]
  for (const url of [row.url, subject.url]) {
    for (const name of names) {
      const answer = await api.get(url + query([['expand', name]]))
      check.that('9.6', `GET ${url} expand=${name} is 400`, answer.status === 400 && findingsOf(answer).some((each) => each.at === '?expand'), answer)
    }
  }
  if (first === undefined) return
  check.problem('9.6', `GET ${subject.name} expand twice is 400`, await api.get(`${row.url}?expand=${first}&expand=${first}`), 400)
  check.problem('9.2', `PATCH ${subject.name} takes no expand`, await api.patch(`${row.url}?expand=${first}`, {}), 400)
  check.problem('9.2', `POST ${subject.name} takes no expand`, await api.post(`${subject.url}?expand=${first}`, await it.world.body(subject)), 400)
}
