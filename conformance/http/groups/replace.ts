import { query, type Answer } from '../client.ts'
import { expandable, mustBeSent, type Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { finding } from '../problem.ts'
import type { Body } from '../world.ts'
import { changeOf } from './preconditions.ts'

/** GET, edit, PUT: what PUT ignores, what it takes as a precondition, what it refuses. */
export const replace: Group = {
  name: 'replace',
  proves: '9.1, 9.8',
  async run(it) {
    await it.each('9.1', makeable(it), (subject) => `PUT of ${subject.name}`, async (subject) => {
      await roundTrip(it, subject)
      await asPrecondition(it, subject)
      await refused(it, subject)
    })
  },
}

async function roundTrip(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject, { full: true })
  const { name } = subject
  const { createdAt, updatedAt, version } = subject.names
  const same = await api.put(row.url, row.read)
  check.equal('9.1', `PUT ${name} of its representation changes nothing`, same.json, row.read, same)
  const moments = await api.put(row.url, { ...row.read, [createdAt]: '2001-01-01T00:00:00.000Z', [updatedAt]: '2001-01-01T00:00:00.000Z' })
  check.equal('9.1', `PUT ${name} ignores createdAt and updatedAt`, moments.json, row.read, moments)
  const nonsense = await api.put(row.url, { ...row.read, [createdAt]: null, [updatedAt]: [1] })
  check.equal('9.1', `PUT ${name} ignores createdAt and updatedAt whatever they are`, nonsense.json, row.read, nonsense)
  const names = expandable(subject).map((relation) => relation.name)
  if (names.length > 0) {
    const expanded = await api.get(row.url + query([['expand', names.join(',')]]))
    const put = await api.put(row.url, expanded.json)
    check.equal('9.1', `PUT ${name} ignores expanded relations`, put.json, row.read, put)
  }
  const change = changeOf(it, row)
  if (!change) return
  const edited = await api.put(row.url, { ...row.read, ...change })
  check.status('9.1', `PUT ${name}: GET, edit, PUT`, edited, 200)
  check.equal('9.1', `PUT ${name}: GET, edit, PUT counts one`, (edited.json as Body | undefined)?.[version], Number(row.read[version]) + 1, edited)
}

/** `version` in the body is a precondition like If-Match. */
async function asPrecondition(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const { version } = subject.names
  const body = world.replacement(row)
  for (const stale of [0, 2, 2147483647, -1]) {
    const answer = await api.put(row.url, { ...body, [version]: stale })
    check.problem('9.1', `PUT ${subject.name} with version ${stale}`, answer, 412)
    check.equal('9.8', `PUT ${subject.name} with version ${stale}: the 412 has the current ETag`, answer.headers.etag, row.etag, answer)
  }
  check.status('9.1', `PUT ${subject.name} with its version`, await api.put(row.url, { ...body, [version]: 1 }), 200)
  check.problem('9.8', `PUT ${subject.name} with its version and a stale If-Match`, await api.put(row.url, { ...body, [version]: 1 }, { 'If-Match': '"9"' }), 412)
  check.problem('9.8', `PUT ${subject.name} with a stale version and its tag`, await api.put(row.url, { ...body, [version]: 9 }, { 'If-Match': '"1"' }), 412)
  for (const wrong of ['1', 1.5, true, [], {}]) check.findings('9.5', `PUT ${subject.name} with version ${JSON.stringify(wrong)}`, await api.put(row.url, { ...body, [version]: wrong }), 422, [finding(version, 'type')])
  const after = await world.again(row)
  check.equal('9.1', `PUT ${subject.name}: what was refused changed nothing`, after.read, row.read, after.answer)
}

async function refused(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const row = await world.make(subject)
  const other = await world.make(subject)
  const { id } = subject.names
  const body = world.replacement(row)
  const with_ = (value: unknown): Promise<Answer> => api.put(row.url, { ...body, [id]: value })
  check.status('9.1', `PUT ${subject.name} with its id`, await with_(row.id), 200)
  for (const value of [other.id, null, 'x', true, [], typeof row.id === 'number' ? String(row.id) : 1]) check.findings('9.1', `PUT ${subject.name} with the id ${JSON.stringify(value)}`, await with_(value), 422, [finding(id, 'read_only')])
  if (subject.entity.key.kind === 'composite') return
  check.problem('9.1', `PUT ${subject.name} without any member but id`, await api.put(row.url, {}), subject.slots.some(mustBeSent) ? 422 : 200)
}
