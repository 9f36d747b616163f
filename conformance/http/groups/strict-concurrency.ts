import { makeable, type Group } from '../group.ts'
import { unknownId } from '../keys.ts'

/** `@concurrency(strict)`: a write without a precondition is 428. */
export const strictConcurrency: Group = {
  name: 'strict-concurrency',
  proves: '9.8',
  missing: (subjects) => (subjects.some((subject) => subject.strict) ? undefined : 'no entity has @concurrency(strict)'),
  async run(it) {
    const { api, check, world } = it
    /** Leaves the header out, which the client would add. */
    const bare = { 'If-Match': '' }
    await it.each('9.8', makeable(it).filter((subject) => subject.strict), (subject) => `strict ${subject.name}`, async (subject) => {
      const row = await world.make(subject)
      const body = world.replacement(row)
      const { name } = subject
      check.problem('9.8', `PATCH ${name} without If-Match`, await api.patch(row.url, {}, bare), 428)
      check.problem('9.8', `PUT ${name} without If-Match`, await api.put(row.url, body, bare), 428)
      check.problem('9.8', `DELETE ${name} without If-Match`, await api.delete(row.url, bare), 428)
      check.problem('9.9', `PATCH ${name}: 422 before 428`, await api.patch(row.url, { zzUnknown: 1 }, bare), 422)
      check.problem('9.9', `PATCH ${name}: 404 before 428`, await api.patch(`${subject.url}/${unknownId(subject)}`, {}, bare), 404)
      check.problem('9.9', `DELETE ${name}: 404 before 428`, await api.delete(`${subject.url}/${unknownId(subject)}`, bare), 404)
      check.status('9.8', `PUT ${name}: version in the body is the precondition`, await api.put(row.url, { ...body, [subject.names.version]: 1 }, bare), 200)
      check.problem('9.8', `PUT ${name}: a stale version in the body`, await api.put(row.url, { ...body, [subject.names.version]: 9 }, bare), 412)
      check.status('9.8', `PATCH ${name} with its tag`, await api.patch(row.url, {}, { 'If-Match': row.etag }), 200)
      check.status('9.8', `PATCH ${name} with *`, await api.patch(row.url, {}, { 'If-Match': '*' }), 200)
      for (const relation of subject.manyToMany.filter((each) => each.owner && world.impossible(world.subject(each.target)) === undefined)) {
        const other = await world.make(world.subject(relation.target))
        const url = `${row.url}/${relation.segment}/${other.id}`
        check.problem('9.8', `PUT ${name}/${relation.segment} without If-Match`, await api.send({ method: 'PUT', target: url, headers: bare }), 428)
        check.status('9.8', `PUT ${name}/${relation.segment} with the owner's tag`, await api.send({ method: 'PUT', target: url, headers: { 'If-Match': (await world.again(row)).etag } }), 204)
        check.problem('9.8', `DELETE ${name}/${relation.segment} without If-Match`, await api.delete(url, bare), 428)
        check.status('9.8', `DELETE ${name}/${relation.segment} with *`, await api.delete(url, { 'If-Match': '*' }), 204)
      }
      const now = await world.again(row)
      check.status('9.8', `DELETE ${name} with its tag`, await api.delete(row.url, { 'If-Match': now.etag }), 204)
      check.status('9.8', `POST ${name} needs none`, await api.post(subject.url, await world.body(subject)), 201)
    })
  },
}
