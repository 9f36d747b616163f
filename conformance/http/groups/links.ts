import type { ManyToMany } from '@locus/model'
import type { Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { unknownId } from '../keys.ts'
import { finding } from '../problem.ts'
import { ascending } from '../values.ts'
import type { Body, Row } from '../world.ts'

interface Pair {
  readonly subject: Subject
  readonly relation: ManyToMany
  readonly target: Subject
}

/** Many-to-many: the link endpoints, the whole set in a body, and whose version it is. */
export const links: Group = {
  name: 'links',
  proves: '9.2, 9.7',
  missing: (subjects, world) => (subjects.some(({ manyToMany }) => manyToMany.some(({ owner, target }) => owner && world.impossible(world.subject(target)) === undefined)) ? undefined : 'no many-to-many has two sides that can be made'),
  async run(it) {
    const pairs = makeable(it).flatMap((subject) => subject.manyToMany.filter((relation) => relation.owner).map((relation): Pair => ({ subject, relation, target: it.world.subject(relation.target) })))
    const possible = pairs.filter((pair) => it.world.impossible(pair.target) === undefined)
    await it.each('9.7', possible, ({ subject, relation }) => `${subject.name}.${relation.name}`, async (pair) => {
      await endpoints(it, pair)
      await bodies(it, pair)
      await preconditions(it, pair)
    })
  },
}

const order = (target: Subject, rows: readonly Row[]): readonly unknown[] =>
  target.entity.key.kind === 'composite' ? [] : ascending(target.id, rows.map((row) => row.id))

const setOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String).sort() : ['no list'])
const versionOf = (row: Row): number => Number(row.read[row.subject.names.version])

async function endpoints(it: Trial, { subject, relation, target }: Pair): Promise<void> {
  const { api, check, world } = it
  const what = `${subject.name}/${relation.segment}`
  const owner = await world.make(subject, { with: { [relation.idsName]: undefined } })
  const others = await world.many(target, 3)
  const link = (id: string | number): string => `${owner.url}/${relation.segment}/${id}`
  let version = versionOf(owner)
  for (const other of others.toReversed()) {
    check.status('9.2', `PUT ${what}: adds`, await api.send({ method: 'PUT', target: link(other.id) }), 204)
    version += 1
    const now = await world.again(owner)
    check.equal('9.7', `PUT ${what}: the owner's version goes up by one`, versionOf(now), version, now.answer)
    check.equal('9.8', `PUT ${what}: so does its ETag`, now.etag, `"${version}"`, now.answer)
    check.that('9.8', `PUT ${what}: updatedAt moves`, String(now.read[subject.names.updatedAt]) >= String(owner.read[subject.names.updatedAt]), now.answer)
    check.status('9.2', `PUT ${what}: adds again`, await api.send({ method: 'PUT', target: link(other.id) }), 204)
    check.equal('9.2', `PUT ${what} again: nothing changes`, (await world.again(owner)).read, now.read)
    check.equal('9.7', `PUT ${what}: the other side's version stays`, versionOf(await world.again(other)), versionOf(other))
  }
  const full = await world.again(owner)
  check.equal('9.7', `${what}: the ids`, setOf(full.read[relation.idsName]), others.map((row) => String(row.id)).sort(), full.answer)
  if (target.entity.key.kind !== 'composite') check.equal('9.7', `${what}: the ids ascend`, full.read[relation.idsName], order(target, others), full.answer)
  const inverse = target.manyToMany.find((each) => each.name === relation.inverse)
  const first = others[0] as Row
  if (inverse) {
    const read = await api.get(`${first.url}/${inverse.segment}`)
    check.that('9.7', `${target.name}/${inverse.segment}: the other side reads it`, ((read.json as { items?: readonly Body[] }).items ?? []).some((item) => String(item[subject.names.id]) === String(owner.id)), read)
    check.that('9.7', `${target.name} has no ${inverse.idsName}`, !Object.hasOwn(first.read, inverse.idsName), first.answer)
    check.problem('9.2', `${target.name}/${inverse.segment}: no links from the other side`, await api.send({ method: 'PUT', target: `${first.url}/${inverse.segment}/${owner.id}` }), 404)
  }
  check.status('9.2', `DELETE ${what}: removes`, await api.delete(link(first.id)), 204)
  const less = await world.again(owner)
  check.equal('9.7', `DELETE ${what}: the owner's version goes up by one`, versionOf(less), version + 1, less.answer)
  check.equal('9.7', `DELETE ${what}: the others stay`, setOf(less.read[relation.idsName]), others.slice(1).map((row) => String(row.id)).sort(), less.answer)
  check.problem('9.2', `DELETE ${what}: not linked`, await api.delete(link(first.id)), 404)
  check.equal('9.2', `DELETE ${what} of nothing changes nothing`, (await world.again(owner)).read, less.read)
  check.problem('9.2', `PUT ${what}: unknown target`, await api.send({ method: 'PUT', target: link(unknownId(target)) }), 404)
  check.problem('9.2', `DELETE ${what}: unknown target`, await api.delete(link(unknownId(target))), 404)
  check.problem('9.2', `PUT ${what}: unknown owner`, await api.send({ method: 'PUT', target: `${subject.url}/${unknownId(subject)}/${relation.segment}/${first.id}` }), 404)
  check.problem('9.2', `DELETE ${what}: unknown owner`, await api.delete(`${subject.url}/${unknownId(subject)}/${relation.segment}/${first.id}`), 404)
  check.problem('9.2', `PUT ${what}: an unknown parameter`, await api.send({ method: 'PUT', target: `${link(first.id)}?zz=1` }), 400)
  check.problem('9.9', `GET of one link is no operation`, await api.get(link(first.id)), 405)
  check.status('9.2', `DELETE the target`, await api.delete((others[1] as Row).url), 204)
  const after = await world.again(owner)
  check.equal('9.7', `${what}: a link that goes with its target is a change of the owner`, versionOf(after), versionOf(less) + 1, after.answer)
  check.equal('9.7', `${what}: links of a deleted target go`, setOf(after.read[relation.idsName]), [String((others[2] as Row).id)], after.answer)
}

async function bodies(it: Trial, { subject, relation, target }: Pair): Promise<void> {
  const { api, check, world } = it
  const name = relation.idsName
  const what = `${subject.name}.${name}`
  const others = await world.many(target, 3)
  const ids = others.map((row) => row.id)
  const backwards = ids.toReversed()
  const owner = await world.make(subject, { with: { [name]: backwards } })
  check.equal('9.7', `POST ${what}: the whole set`, setOf(owner.read[name]), ids.map(String).sort(), owner.answer)
  const same = await api.patch(owner.url, { [name]: ids })
  check.equal('9.8', `PATCH ${what} with the same set in another order changes nothing`, same.json, owner.read, same)
  const fewer = await api.patch(owner.url, { [name]: ids.slice(0, 1) })
  check.equal('9.7', `PATCH ${what} replaces the set`, (fewer.json as Body)[name], ids.slice(0, 1), fewer)
  check.equal('9.7', `PATCH ${what}: version +1`, (fewer.json as Body)[subject.names.version], 2, fewer)
  const put = await api.put(owner.url, { ...world.replacement(owner), [name]: ids.slice(1) })
  check.equal('9.7', `PUT ${what} replaces the set`, setOf((put.json as Body)[name]), ids.slice(1).map(String).sort(), put)
  check.equal('9.7', `PUT ${what}: version +1`, (put.json as Body)[subject.names.version], 3, put)
  const none = await api.patch(owner.url, { [name]: [] })
  check.equal('9.7', `PATCH ${what} []`, (none.json as Body)[name], [], none)
  const [first] = ids
  const unknown = target.entity.key.kind === 'integer' ? Number(unknownId(target)) : unknownId(target)
  for (const [verb, target_] of [['POST', subject.url], ['PATCH', owner.url], ['PUT', owner.url]] as const) {
    const base = verb === 'PATCH' ? {} : verb === 'PUT' ? world.replacement(owner) : await world.body(subject)
    const send = (value: unknown): ReturnType<typeof api.send> => api.send({ method: verb, target: target_, json: { ...base, [name]: value } })
    check.findings('9.7', `${verb} ${what}: a duplicate`, await send([first, ids[1], first]), 422, [finding(name, 'unique_items', 2)])
    check.findings('9.7', `${verb} ${what}: an unknown id`, await send([first, unknown]), 422, [finding(name, 'reference_not_found', 1)])
  }
  const after = await world.again(owner)
  check.equal('9.7', `${what}: what was refused changed nothing`, after.read, none.json, after.answer)
  const large = await world.make(subject, { with: { [name]: ids } })
  check.status('9.2', `DELETE ${subject.name} with links`, await api.delete(large.url), 204)
  for (const other of others) check.equal('9.7', `${target.name}: stays as it is when the owner goes`, (await world.again(other)).read, other.read)
}

/** The precondition of a link is the owner's tag. */
async function preconditions(it: Trial, { subject, relation, target }: Pair): Promise<void> {
  const { api, check, world } = it
  const owner = await world.make(subject, { with: { [relation.idsName]: undefined } })
  const other = await world.make(target)
  const url = `${owner.url}/${relation.segment}/${other.id}`
  const what = `${subject.name}/${relation.segment}`
  for (const method of ['PUT', 'DELETE']) {
    if (method === 'DELETE') await api.send({ method: 'PUT', target: url })
    const tag = (await world.again(owner)).etag
    const send = (value: string): ReturnType<typeof api.send> => api.send({ method, target: url, headers: { 'If-Match': value } })
    const stale = await send('"9999"')
    check.problem('9.8', `${method} ${what}: a stale If-Match`, stale, 412)
    check.equal('9.8', `${method} ${what}: the 412 has the owner's ETag`, stale.headers.etag, tag, stale)
    check.problem('9.8', `${method} ${what}: a weak If-Match`, await send(`W/${tag}`), 412)
    check.problem('9.8', `${method} ${what}: a malformed If-Match`, await send('9999'), 400)
    check.equal('9.8', `${method} ${what}: nothing happened`, (await world.again(owner)).etag, tag)
    check.status('9.8', `${method} ${what}: the owner's tag`, await send(tag), 204)
  }
  check.status('9.8', `PUT ${what}: If-Match *`, await api.send({ method: 'PUT', target: url, headers: { 'If-Match': '*' } }), 204)
  check.problem('9.8', `PUT ${what}: 412 although it is linked already`, await api.send({ method: 'PUT', target: url, headers: { 'If-Match': '"9999"' } }), 412)
}
