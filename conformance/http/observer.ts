import type { Model } from '@locus/model'
import type { Answer } from './client.ts'
import { problemFaults } from './problem.ts'

/** What holds of every answer, whatever asked for it. */
export interface Observation {
  readonly rule: string
  readonly section: string
  readonly seen: number
  readonly faults: readonly { readonly fault: string; readonly answer: Answer }[]
}

export interface Observer {
  observe(answer: Answer): void
  /** Answers so far. */
  count(): number
  observations(): readonly Observation[]
  /** A few answers of each operation and status, for the document to be held against. */
  samples(): readonly { readonly operation: string; readonly answer: Answer }[]
}

interface Route {
  readonly method: string
  readonly pattern: RegExp
  readonly operation: string
}

/** All operations of the contract (9.2) that a model has. */
export function operationsOf(model: Model): readonly { readonly method: string; readonly path: string; readonly operation: string }[] {
  return model.entities.flatMap((entity) => {
    const all = `/${entity.path}`
    const one = `${all}/{id}`
    const { operations } = entity
    return [
      { method: 'GET', path: all, operation: operations.list },
      { method: 'POST', path: all, operation: operations.create },
      { method: 'GET', path: one, operation: operations.get },
      { method: 'PUT', path: one, operation: operations.replace },
      { method: 'PATCH', path: one, operation: operations.update },
      { method: 'DELETE', path: one, operation: operations.delete },
      ...entity.members.flatMap((member) => {
        if (member.kind === 'hasOne') return [{ method: 'GET', path: `${one}/${member.segment}`, operation: member.operations.get }]
        if (member.kind === 'hasMany') return [{ method: 'GET', path: `${one}/${member.segment}`, operation: member.operations.list }]
        if (member.kind !== 'manyToMany') return []
        const link = `${one}/${member.segment}/{linkId}`
        return [
          { method: 'GET', path: `${one}/${member.segment}`, operation: member.operations.list },
          ...(member.operations.add === undefined ? [] : [{ method: 'PUT', path: link, operation: member.operations.add }]),
          ...(member.operations.remove === undefined ? [] : [{ method: 'DELETE', path: link, operation: member.operations.remove }]),
        ]
      }),
    ]
  })
}

const SAMPLES = 3

export function createObserver(model: Model, prefix: string): Observer {
  const routes: readonly Route[] = operationsOf(model).map(({ method, path, operation }) => ({
    method, operation, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`),
  }))
  const rules = new Map<string, { section: string; seen: number; faults: { fault: string; answer: Answer }[] }>()
  const kept = new Map<string, Answer[]>()

  const look = (section: string, rule: string, faults: readonly string[], answer: Answer): void => {
    const entry = rules.get(rule) ?? { section, seen: 0, faults: [] }
    entry.seen += 1
    for (const fault of faults) if (entry.faults.length < 20) entry.faults.push({ fault, answer })
    rules.set(rule, entry)
  }

  let count = 0
  return {
    count: () => count,
    observe(answer) {
      count += 1
      const { ask, status, headers } = answer
      const inside = !ask.target.startsWith('!') || ask.target.startsWith(`!${prefix}/`)
      if (!inside || ask.method === 'OPTIONS' || ask.method === 'HEAD') return
      look('9.9', 'no answer is a 5xx', status >= 500 ? [`status ${status}`] : [], answer)
      if (status >= 400) look('9.9', `a ${status} is a problem document`, problemFaults(answer), answer)
      if (status >= 200 && status < 300 && status !== 204) {
        const media = String(headers['content-type'] ?? '')
        look('9.1', 'a success is application/json', /^application\/json(;|$)/.test(media) ? [] : [`Content-Type is ${media}`], answer)
        look('9.1', 'an answer has no BOM', answer.text.startsWith('\uFEFF') ? ['a BOM'] : [], answer)
      }
      if (status === 204) look('9.2', 'a 204 has no body', answer.text === '' ? [] : ['a body'], answer)
      if (ask.method === 'GET' && (status === 200 || status === 304)) {
        look('9.10', 'an API GET is Cache-Control: no-cache', headers['cache-control'] === 'no-cache' ? [] : [`Cache-Control is ${String(headers['cache-control'])}`], answer)
      }
      const vary = String(headers.vary ?? '').toLowerCase()
      if (ask.method === 'GET') look('9.10', 'Vary names Authorization and Origin', vary.includes('authorization') && vary.includes('origin') ? [] : [`Vary is ${vary}`], answer)
      if (status === 405) look('9.9', 'a 405 has Allow', headers.allow === undefined ? ['no Allow'] : [], answer)
      const target = ask.target.startsWith('!') ? ask.target.slice(1 + prefix.length) : ask.target
      const route = routes.find((each) => each.method === ask.method && each.pattern.test(target))
      if (!route) return
      const key = `${route.operation} ${status}`
      const answers = kept.get(key) ?? []
      if (answers.length < SAMPLES) kept.set(key, [...answers, answer])
    },
    observations: () => [...rules].map(([rule, entry]) => ({ rule, ...entry })),
    samples: () => [...kept].flatMap(([key, answers]) => answers.map((answer) => ({ operation: key.split(' ')[0] ?? '', answer }))),
  }
}
