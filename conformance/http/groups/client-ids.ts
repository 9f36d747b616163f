import { makeable, sharedOut, type Group } from '../group.ts'
import { finding } from '../problem.ts'
import { uuidTable } from '../tables/others.ts'
import { randomUuid } from '../values.ts'
import type { Body } from '../world.ts'

/** A client may choose the id of a row whose key is a UUID. */
export const clientIds: Group = {
  name: 'client-ids',
  proves: '9.2, 9.10',
  missing: (subjects) => (subjects.some((subject) => subject.entity.key.kind === 'uuid') ? undefined : 'no entity has a UUID key'),
  async run(it) {
    const { api, check, world, dice } = it
    await it.each('9.2', makeable(it).filter((subject) => subject.entity.key.kind === 'uuid'), (subject) => `chosen ids of ${subject.name}`, async (subject) => {
      const { id } = subject.names
      const chosen = randomUuid(dice)
      const body = { ...(await world.body(subject)), [id]: chosen }
      const made = await api.post(subject.url, body)
      check.status('9.2', `POST ${subject.name} with an id`, made, 201)
      check.equal('9.2', `POST ${subject.name} with an id: it is taken`, (made.json as Body | undefined)?.[id], chosen, made)
      check.that('9.2', `POST ${subject.name} with an id: Location`, String(made.headers.location).endsWith(`${subject.url}/${chosen}`), made)
      check.findings('9.10', `POST ${subject.name} again, other members`, await api.post(subject.url, { ...(await world.body(subject)), [id]: chosen }), 409, [finding(id, 'unique')])
      check.problem('9.10', `POST ${subject.name} again, a replay`, await api.post(subject.url, body), 409)
      const upper = randomUuid(dice).toUpperCase()
      const lowered = await api.post(subject.url, { ...(await world.body(subject)), [id]: upper })
      check.equal('9.5', `POST ${subject.name} with an upper-case id`, (lowered.json as Body | undefined)?.[id], upper.toLowerCase(), lowered)
      for (const { value, codes } of sharedOut(it, subject, uuidTable(dice).reject)) check.findings('9.5', `POST ${subject.name} with the id ${JSON.stringify(value)}`, await api.post(subject.url, { ...body, [id]: value }), 422, codes.map((code) => finding(id, code)))
      check.findings('9.4', `POST ${subject.name} with a null id`, await api.post(subject.url, { ...body, [id]: null }), 422, [finding(id, 'not_null')])
      check.findings('9.1', `PATCH ${subject.name} with its id`, await api.patch(`${subject.url}/${chosen}`, { [id]: chosen }), 422, [finding(id, 'read_only')])
      const own = await world.make(subject)
      check.that('9.2', `POST ${subject.name} without an id: the server's is a UUID of version 7`, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(String(own.id)), own.answer)
    })
  },
}
