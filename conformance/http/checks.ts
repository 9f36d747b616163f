import type { Answer } from './client.ts'
import { toJson } from './json.ts'
import { findingsOf, type Finding } from './problem.ts'
import { same } from './wire.ts'

export interface Failure {
  readonly section: string
  readonly what: string
  readonly seen: string
}

/** What a group proves: each check names the section of the contract, and what is tried. All answer whether they passed. */
export interface Checks {
  that(section: string, what: string, passed: boolean, seen?: unknown): boolean
  equal(section: string, what: string, actual: unknown, expected: unknown, answer?: Answer): boolean
  status(section: string, what: string, answer: Answer, expected: number | readonly number[]): boolean
  /** A problem with exactly these findings; those marked `maybe` may be missing. */
  findings(section: string, what: string, answer: Answer, status: number, expected: readonly Finding[]): boolean
  /** A problem of this status without a look at its findings. */
  problem(section: string, what: string, answer: Answer, status: number): boolean
  readonly passed: () => number
  readonly failures: readonly Failure[]
}

export function createChecks(): Checks {
  const failures: Failure[] = []
  let passed = 0
  const record = (section: string, what: string, fine: boolean, seen: () => string): boolean => {
    if (fine) passed += 1
    else failures.push({ section, what, seen: seen() })
    return fine
  }
  const status: Checks['status'] = (section, what, answer, expected) =>
    record(section, what, [expected].flat().includes(answer.status), () => `expected ${[expected].flat().join(' or ')}\n${show(answer)}`)
  return {
    that: (section, what, fine, seen) => record(section, what, fine, () => (isAnswer(seen) ? show(seen) : short(seen))),
    equal: (section, what, actual, expected, answer) =>
      record(section, what, same(actual, expected), () => `expected ${short(expected)}\n     got ${short(actual)}${answer ? `\n${show(answer)}` : ''}`),
    status,
    problem: status,
    findings(section, what, answer, expectedStatus, expected) {
      const found = findingsOf(answer).map(said)
      const wanted = expected.filter((finding) => finding.maybe !== true).map(said)
      const allowed = new Set(expected.map(said))
      const missing = wanted.filter((each) => !found.includes(each))
      const surplus = found.filter((each) => !allowed.has(each))
      const twice = found.filter((each, at) => found.indexOf(each) !== at)
      const fine = answer.status === expectedStatus && missing.length + surplus.length + twice.length === 0
      return record(section, what, fine, () =>
        [`expected ${expectedStatus}`, list('missing', missing), list('not expected', surplus), list('twice', twice)].filter((text) => text !== '').join('; ') + `\n${show(answer)}`)
    },
    passed: () => passed,
    failures,
  }
}

const said = (finding: Finding): string => `${finding.at} ${finding.code}`
const list = (title: string, items: readonly string[]): string => (items.length > 0 ? `${title}: ${items.slice(0, 12).join(', ')}${items.length > 12 ? ' …' : ''}` : '')
const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'ask' in value && 'status' in value

/** Request and answer in a few lines. */
export function show(answer: Answer): string {
  const { ask } = answer
  const body = ask.raw ?? (ask.json === undefined ? undefined : toJson(ask.json))
  const headers = Object.entries(ask.headers ?? {}).map(([name, value]) => ` ${name}: ${String(value)}`).join(';')
  return [
    `> ${ask.method} ${cut(ask.target, 300)}${headers}`,
    ...(body === undefined ? [] : [`> ${cut(body.toString(), 600)}`]),
    `< ${answer.status} ${String(answer.headers['content-type'] ?? '')}${answer.headers.etag === undefined ? '' : ` ETag ${answer.headers.etag}`}`,
    ...(answer.text === '' ? [] : [`< ${cut(answer.text, 900)}`]),
  ].join('\n')
}

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text)
const short = (value: unknown): string => cut(toJson(value), 600)
