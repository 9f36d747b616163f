import type { Answer } from '../client.ts'
import type { Subject } from '../facts.ts'
import { inParallel, makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { distinctValues } from '../values.ts'
import type { Body } from '../world.ts'

/** Writes at the same time: none is lost, none fails without a precondition, one wins with one. */
export const races: Group = {
  name: 'races',
  proves: '9.8',
  async run(it) {
    await it.each('9.8', makeable(it), (subject) => `parallel writes of ${subject.name}`, async (subject) => {
      const [here] = sharedOut(it, subject, [true])
      if (here !== true && subject.manyToMany.length === 0) return
      await patches(it, subject)
      for (const relation of subject.manyToMany.filter((each) => each.owner && it.world.impossible(it.world.subject(each.target)) === undefined)) await links(it, subject, relation)
      await deletes(it, subject)
    })
  },
}

const together = async (count: number, run: (at: number) => Promise<Answer>): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  await inParallel(Array.from({ length: count }, (_, at) => at), count, async (at) => { answers[at] = await run(at) })
  return answers
}

async function patches(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world, dice } = it
  const slot = subject.slots.find((each) => each.kind === 'field' && !each.list && !each.immutable && !each.unique && distinctValues(each.scalar, dice, 20).length === 20)
    ?? subject.slots.find((each) => each.kind === 'field' && !each.list && !each.immutable && distinctValues(each.scalar, dice, 20).length === 20)
  if (!slot) return
  const row = await world.make(subject)
  const values = distinctValues(slot.scalar, dice, 20)
  const free = await together(20, (at) => api.patch(row.url, { [slot.name]: values[at] }))
  check.equal('9.8', `${subject.name}: 20 parallel PATCHes of one row all succeed`, free.map((answer) => answer.status), free.map(() => 200), free.find((answer) => answer.status !== 200))
  const versions = free.map((answer) => Number((answer.json as Body | undefined)?.[subject.names.version])).sort((left, right) => left - right)
  check.equal('9.8', `${subject.name}: each of them counts one`, versions, free.map((_, at) => at + 2))
  const now = await world.again(row)
  check.equal('9.8', `${subject.name}: the last of them is stored`, now.read, free.find((answer) => (answer.json as Body | undefined)?.[subject.names.version] === 21)?.json, now.answer)
  const star = await together(8, (at) => api.patch(row.url, { [slot.name]: values[at] }, { 'If-Match': '*' }))
  check.equal('9.8', `${subject.name}: 8 parallel PATCHes with If-Match * all succeed`, star.map((answer) => answer.status), star.map(() => 200), star.find((answer) => answer.status !== 200))
  const tag = (await world.again(row)).etag
  const fresh = distinctValues(slot.scalar, dice, 20)
  const bound = await together(20, (at) => api.patch(row.url, { [slot.name]: fresh[at] }, { 'If-Match': tag }))
  const statuses = bound.map((answer) => answer.status).sort()
  check.equal('9.8', `${subject.name}: of 20 parallel PATCHes with one If-Match exactly one wins`, statuses, [200, ...Array.from({ length: 19 }, () => 412)], bound.find((answer) => answer.status !== 200 && answer.status !== 412))
  const body = world.replacement(await world.again(row))
  const puts = await together(8, (at) => api.put(row.url, { ...body, [slot.name]: values[at] }))
  check.equal('9.8', `${subject.name}: 8 parallel PUTs all succeed`, puts.map((answer) => answer.status), puts.map(() => 200), puts.find((answer) => answer.status !== 200))
}

async function links(it: Trial, subject: Subject, relation: Subject['manyToMany'][number]): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject, { with: { [relation.idsName]: undefined } })
  const others = await world.many(world.subject(relation.target), 8)
  const url = (at: number): string => `${row.url}/${relation.segment}/${others[at]?.id}`
  const added = await together(8, (at) => api.send({ method: 'PUT', target: url(at) }))
  check.equal('9.8', `${subject.name}: 8 parallel links all succeed`, added.map((answer) => answer.status), added.map(() => 204), added.find((answer) => answer.status !== 204))
  const full = await world.again(row)
  check.equal('9.8', `${subject.name}: all 8 are there`, [full.read[relation.idsName]].flat().length, 8, full.answer)
  check.equal('9.8', `${subject.name}: each counted one`, full.read[subject.names.version], 9, full.answer)
  const twice = await together(6, () => api.send({ method: 'PUT', target: url(0) }))
  check.equal('9.2', `${subject.name}: 6 parallel PUTs of one link that is there`, twice.map((answer) => answer.status), twice.map(() => 204), twice.find((answer) => answer.status !== 204))
  const removed = await together(8, (at) => api.delete(url(at)))
  check.equal('9.8', `${subject.name}: 8 parallel removals all succeed`, removed.map((answer) => answer.status), removed.map(() => 204), removed.find((answer) => answer.status !== 204))
  const same = await together(6, () => api.send({ method: 'PUT', target: url(1) }))
  check.equal('9.2', `${subject.name}: 6 parallel PUTs of one new link`, same.map((answer) => answer.status), same.map(() => 204), same.find((answer) => answer.status !== 204))
  check.equal('9.2', `${subject.name}: it is there once and counted once`, (await world.again(row)).read[subject.names.version], 18)
}

async function deletes(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const gone = await together(5, () => api.delete(row.url))
  check.equal('9.2', `${subject.name}: of 5 parallel DELETEs one succeeds`, gone.map((answer) => answer.status).sort(), [204, 404, 404, 404, 404], gone.find((answer) => answer.status !== 204 && answer.status !== 404))
}
