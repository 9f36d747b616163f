import type { Model } from '@locus/model'
import { createChecks, type Checks } from './checks.ts'
import { createClient, type Ask } from './client.ts'
import { createDice } from './dice.ts'
import { subjectsOf, type Subject } from './facts.ts'
import { inParallel, type Group, type Trial } from './group.ts'
import { groups } from './groups/index.ts'
import { createObserver } from './observer.ts'
import { createWorld } from './world.ts'

export interface Outcome {
  readonly group: string
  readonly passed: number
  readonly failed: number
  readonly requests: number
  readonly seconds: number
  /** Why the model can have no case. */
  readonly notApplicable?: string
  readonly failures: Checks['failures']
}

export interface SuiteOptions {
  /** `http://127.0.0.1:8000` */
  readonly url: string
  readonly model: Model
  /** Names of groups; all where it is left out. */
  readonly groups?: readonly string[]
  readonly prefix?: string
  readonly seed?: number
  /** Cases at once. */
  readonly width?: number
  readonly report?: (outcome: Outcome) => void
  /** What is not tried, by name and with the reason. */
  readonly note?: (text: string) => void
}

export const groupNames: readonly string[] = groups.map((group) => group.name)

/** Runs the groups one after the other against a server that is ready. Rows that it makes stay. */
export async function runSuite({ url, model, groups: chosen, prefix = '/api', seed = Date.now(), width = 4, report, note }: SuiteOptions): Promise<readonly Outcome[]> {
  const subjects = subjectsOf(model)
  const observer = createObserver(model, prefix)
  const api = createClient(url, prefix, withPrecondition(subjects), observer.observe)
  const dice = createDice(seed)
  const ground = { model, subjects, api, dice, observer, world: createWorld(api, subjects, dice) }
  const outcomes: Outcome[] = []
  for (const subject of subjects) {
    const reason = ground.world.impossible(subject)
    if (reason !== undefined) note?.(reason)
  }
  try {
    for (const group of groups.filter((each) => chosen === undefined || chosen.includes(each.name))) {
      const outcome = await runGroup(group, ground, width)
      outcomes.push(outcome)
      report?.(outcome)
    }
  } finally {
    api.close()
  }
  return outcomes
}

/** Writes of `@concurrency(strict)` entities need a precondition: `*` where a check says nothing else. */
function withPrecondition(subjects: readonly Subject[]): (ask: Ask) => Ask {
  const urls = subjects.filter((subject) => subject.strict).map((subject) => `${subject.url}/`)
  const writes = new Set(['PUT', 'PATCH', 'DELETE'])
  return (ask) => (writes.has(ask.method) && urls.some((url) => ask.target.startsWith(url)) && ask.headers?.['If-Match'] === undefined ? { ...ask, headers: { ...ask.headers, 'If-Match': '*' } } : ask)
}

async function runGroup(group: Group, ground: Pick<Trial, 'model' | 'subjects' | 'api' | 'world' | 'dice' | 'observer'>, width: number): Promise<Outcome> {
  const check = createChecks()
  const start = performance.now()
  const before = ground.observer.count()
  // What no row can be made of is no case.
  const notApplicable = group.missing?.(ground.subjects.filter((subject) => ground.world.impossible(subject) === undefined), ground.world)
  const attempt: Trial['attempt'] = async (section, what, run) => {
    try {
      await run()
    } catch (error) {
      check.that(section, `${what}: could not be tried`, false, error instanceof Error ? error.message : String(error))
    }
  }
  const trial: Trial = { ...ground, check, attempt, each: (section, items, what, run) => inParallel(items, width, (item) => attempt(section, what(item), () => run(item))) }
  if (notApplicable === undefined) {
    await attempt(group.proves, group.name, () => group.run(trial))
    if (check.passed() + check.failures.length === 0) check.that(group.proves, 'the group has a case', false)
  }
  return {
    group: group.name, passed: check.passed(), failed: check.failures.length, requests: ground.observer.count() - before, seconds: Math.round((performance.now() - start) / 100) / 10,
    ...(notApplicable !== undefined && { notApplicable }), failures: check.failures,
  }
}

export const total = (outcomes: readonly Outcome[]): { readonly passed: number; readonly failed: number } => ({
  passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
  failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
})

/** One group as lines: its counts, and its first failing checks with request and answer. */
export function describe(outcome: Outcome, shown: number): string {
  const { group, passed, seconds, requests, notApplicable, failures } = outcome
  if (notApplicable !== undefined) return `- ${group.padEnd(18)} not applicable: ${notApplicable}`
  return [
    `${failures.length === 0 ? '+' : 'X'} ${group.padEnd(18)} ${String(passed).padStart(6)} passed ${String(failures.length).padStart(5)} failed ${String(requests).padStart(6)} requests ${seconds.toFixed(1).padStart(6)} s`,
    ...failures.slice(0, shown).map((failure) => `    [${failure.section}] ${failure.what}\n${failure.seen.replace(/^/gm, '        ')}`),
    ...(failures.length > shown ? [`    … and ${failures.length - shown} more`] : []),
  ].join('\n')
}
