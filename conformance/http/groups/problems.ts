import { show } from '../checks.ts'
import { makeable, type Group } from '../group.ts'

/** What held of every answer of this run: no 5xx, problem documents, headers. */
export const problems: Group = {
  name: 'problems',
  proves: '9.9, 9.10',
  async run(it) {
    const { api, check, observer, world } = it
    const [subject] = makeable(it)
    if (subject) {
      const row = await world.make(subject)
      for (const accept of ['*/*', 'text/html', 'application/xml']) {
        for (const answer of [await api.get('/no-such-collection', { Accept: accept }), await api.get(`${subject.url}?zz=1`, { Accept: accept }), await api.patch(row.url, { zzUnknown: 1 }, { Accept: accept })]) {
          check.that('9.9', `Accept: ${accept}: a problem all the same`, String(answer.headers['content-type']).startsWith('application/problem+json'), answer)
        }
      }
      const traces = new Set<unknown>()
      for (let count = 0; count < 5; count++) traces.add(((await api.get('/no-such-collection')).json as { traceId?: unknown } | undefined)?.traceId)
      check.equal('9.9', 'each request has a traceId of its own', traces.size, 5)
    }
    for (const { rule, section, seen, faults } of observer.observations()) {
      if (faults.length === 0) check.that(section, `${rule} (${seen} answers)`, true)
      for (const { fault, answer } of faults) check.that(section, `${rule}: ${fault}`, false, show(answer))
    }
  },
}
