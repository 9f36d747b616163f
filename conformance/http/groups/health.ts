import type { Group } from '../group.ts'
import { problemFaults } from '../problem.ts'

/** Beside the API: alive and ready. */
export const health: Group = {
  name: 'health',
  proves: '9.1, 9.10',
  async run({ api, check }) {
    for (const path of ['/livez', '/readyz']) {
      const answer = await api.get(`!${path}`)
      check.status('9.10', `GET ${path}`, answer, 200)
      const wrong = await api.send({ method: 'POST', target: `!${path}`, json: {} })
      check.that('9.9', `POST ${path} is a problem`, wrong.status === 405 && problemFaults(wrong).length === 0, wrong)
    }
    for (const path of ['/healthz', '/no-such-path', '/', `${api.prefix}`, `${api.prefix}/`]) {
      const answer = await api.get(`!${path}`)
      // What is outside of the API (a page at `/`) is the server's own affair.
      if (answer.status !== 200) check.that('9.9', `GET ${path} is a problem`, answer.status === 404 && problemFaults(answer).length === 0, answer)
    }
    check.that('9.9', `GET /api/nothing is a problem`, problemFaults(await api.get('/nothing')).length === 0)
  },
}
