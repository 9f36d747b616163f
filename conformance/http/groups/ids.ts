import { query } from '../client.ts'
import { makeable, sharedOut, type Group } from '../group.ts'
import { malformedIds, unknownId } from '../keys.ts'

/** Only the canonical form of an id is one; any other is 404, whatever else is wrong (9.2, 9.9). */
export const ids: Group = {
  name: 'ids',
  proves: '9.2, 9.9',
  async run(it) {
    const { api, check, world } = it
    await it.each('9.9', makeable(it), (subject) => `ids of ${subject.name}`, async (subject) => {
      const row = await world.make(subject)
      const body = await world.body(subject)
      const bad = malformedIds(subject, String(row.id))
      for (const id of subject.entity.key.kind === 'composite' ? bad : sharedOut(it, subject, bad)) {
        const url = `${subject.url}/${id}`
        check.problem('9.9', `GET ${url}`, await api.get(url), 404)
        check.problem('9.9', `PATCH ${url}`, await api.patch(url, {}), 404)
        check.problem('9.9', `PUT ${url}`, await api.put(url, body), 404)
        check.problem('9.9', `DELETE ${url}`, await api.delete(url), 404)
      }
      const relations = [...subject.hasMany, ...subject.hasOne, ...subject.manyToMany]
      for (const relation of relations) {
        for (const id of sharedOut(it, subject, bad.slice(0, 6))) check.problem('9.9', `GET ${subject.url}/${id}/${relation.segment}`, await api.get(`${subject.url}/${id}/${relation.segment}`), 404)
        check.problem('9.2', `GET ${relation.segment} of an unknown ${subject.name}`, await api.get(`${subject.url}/${unknownId(subject)}/${relation.segment}`), 404)
      }
      for (const relation of subject.manyToMany.filter((each) => each.owner)) {
        const target = world.subject(relation.target)
        if (world.impossible(target) !== undefined) continue
        const other = await world.shared(target)
        for (const id of sharedOut(it, subject, malformedIds(target, String(other.id)).slice(0, 8))) {
          check.problem('9.9', `PUT ${row.url}/${relation.segment}/${id}`, await api.send({ method: 'PUT', target: `${row.url}/${relation.segment}/${id}` }), 404)
          check.problem('9.9', `DELETE ${row.url}/${relation.segment}/${id}`, await api.delete(`${row.url}/${relation.segment}/${id}`), 404)
        }
      }
      const listed = await api.get(subject.url + query([[`${subject.names.id}.in`, row.id], [`${subject.names.id}.in`, unknownId(subject)]]))
      check.equal('9.6', `an unknown id among those asked for matches nothing`, (listed.json as { totalItems?: unknown } | undefined)?.totalItems, 1, listed)
      const after = await api.get(row.url)
      check.equal('9.9', `${subject.name}: nothing of it changed anything`, after.json, row.read, after)
    })
    for (const path of ['/', '/no-such-collection', '/no-such-collection/1', `${it.subjects[0]?.url ?? ''}/1/2/3/4`]) check.problem('9.9', `GET ${path} is an unknown path`, await api.get(path), 404)
    check.problem('9.9', 'POST to an unknown path', await api.post('/no-such-collection', {}), 404)
  },
}
