import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Model } from '@locus/model'
import { createChecks, type Checks } from './checks.ts'
import { createClient, type Ask } from './client.ts'
import { createDice } from './dice.ts'
import { subjectsOf, type Subject } from './facts.ts'
import { inParallel, type Group, type Trial } from './group.ts'
import { groups } from './groups/index.ts'
import { createObserver } from './observer.ts'
import { createWorld } from './world.ts'

const USAGE = `usage: node --conditions=@locus/source conformance/http/run.ts --url http://127.0.0.1:PORT --model model.json
         [--groups crud,paging] [--prefix /api] [--seed N] [--width 4] [--failures 8] [--json]
groups: ${groups.map((group) => group.name).join(' ')}`

interface Outcome {
  readonly group: string
  readonly passed: number
  readonly failed: number
  readonly requests: number
  readonly seconds: number
  readonly notApplicable?: string
  readonly failures: Checks['failures']
}

const { values } = parseArgs({
  options: {
    url: { type: 'string' }, model: { type: 'string' }, groups: { type: 'string' }, prefix: { type: 'string', default: '/api' },
    seed: { type: 'string' }, width: { type: 'string', default: '4' }, failures: { type: 'string', default: '8' }, json: { type: 'boolean', default: false },
  },
})
const chosen = values.groups?.split(',')
const strange = (chosen ?? []).filter((name) => !groups.some((group) => group.name === name))
if (values.url === undefined || values.model === undefined || strange.length > 0) {
  console.error(strange.length > 0 ? `unknown group: ${strange.join(', ')}\n${USAGE}` : USAGE)
  process.exit(2)
}

const outcomes = await runSuite(values.url, JSON.parse(readFileSync(values.model, 'utf8')) as Model, groups.filter((group) => chosen === undefined || chosen.includes(group.name)))
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
if (values.json) console.log(JSON.stringify({ passed, failed, groups: outcomes }, null, 2))
else console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runSuite(url: string, model: Model, wanted: readonly Group[]): Promise<readonly Outcome[]> {
  const subjects = subjectsOf(model)
  const observer = createObserver(model, values.prefix)
  const api = createClient(url, values.prefix, withPrecondition(subjects), observer.observe)
  const dice = createDice(values.seed === undefined ? Date.now() : Number(values.seed))
  const world = createWorld(api, subjects, dice)
  if (!values.json) console.log(`${model.app.name}: ${subjects.length} entities, seed ${dice.seed}`)
  const done: Outcome[] = []
  for (const group of wanted) {
    const outcome = await runGroup(group, { model, subjects, api, world, dice, observer })
    done.push(outcome)
    if (!values.json) print(outcome)
  }
  api.close()
  return done
}

/** Writes of `@concurrency(strict)` entities need a precondition: `*` where a check says nothing else. */
function withPrecondition(subjects: readonly Subject[]): (ask: Ask) => Ask {
  const urls = subjects.filter((subject) => subject.strict).map((subject) => `${subject.url}/`)
  const writes = new Set(['PUT', 'PATCH', 'DELETE'])
  return (ask) => (writes.has(ask.method) && urls.some((url) => ask.target.startsWith(url)) && ask.headers?.['If-Match'] === undefined ? { ...ask, headers: { ...ask.headers, 'If-Match': '*' } } : ask)
}

async function runGroup(group: Group, ground: Pick<Trial, 'model' | 'subjects' | 'api' | 'world' | 'dice' | 'observer'>): Promise<Outcome> {
  const check = createChecks()
  const start = performance.now()
  const before = ground.observer.count()
  const notApplicable = group.missing?.(ground.subjects, ground.world)
  const attempt: Trial['attempt'] = async (section, what, run) => {
    try {
      await run()
    } catch (error) {
      check.that(section, `${what}: could not be tried`, false, error instanceof Error ? error.message : String(error))
    }
  }
  const trial: Trial = { ...ground, check, attempt, each: (section, items, what, run) => inParallel(items, Number(values.width), (item) => attempt(section, what(item), () => run(item))) }
  if (notApplicable === undefined) {
    await attempt(group.proves, group.name, () => group.run(trial))
    if (check.passed() + check.failures.length === 0) check.that(group.proves, 'the group has a case', false)
  }
  return {
    group: group.name, passed: check.passed(), failed: check.failures.length, requests: ground.observer.count() - before, seconds: Math.round((performance.now() - start) / 100) / 10,
    ...(notApplicable !== undefined && { notApplicable }), failures: check.failures,
  }
}

function print(outcome: Outcome): void {
  const { group, passed, seconds, requests, notApplicable, failures } = outcome
  if (notApplicable !== undefined) return console.log(`- ${group.padEnd(18)} not applicable: ${notApplicable}`)
  console.log(`${failures.length === 0 ? '+' : 'X'} ${group.padEnd(18)} ${String(passed).padStart(6)} passed ${String(failures.length).padStart(5)} failed ${String(requests).padStart(6)} requests ${seconds.toFixed(1)} s`)
  for (const failure of failures.slice(0, Number(values.failures))) {
    console.log(`    [${failure.section}] ${failure.what}\n${failure.seen.replace(/^/gm, '        ')}`)
  }
  if (failures.length > Number(values.failures)) console.log(`    … and ${failures.length - Number(values.failures)} more`)
}
