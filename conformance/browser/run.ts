import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Model } from '@locus/model'
import { screens as screensOf, type Locale } from '@locus/screens'
import { createClient } from '../http/client.ts'
import { createDice } from '../http/dice.ts'
import { subjectsOf } from '../http/facts.ts'
import { createWorld } from '../http/world.ts'
import { createDocument } from './document.ts'
import { groups } from './groups/index.ts'
import { createRunner, type Outcome } from './runner.ts'
import { createShown } from './shown.ts'
import { openStage, zone } from './stage.ts'
import { textsOf } from './texts.ts'
import type { Group } from './trial.ts'

const USAGE = `usage: node --conditions=@locus/source conformance/browser/run.ts --url http://127.0.0.1:PORT --model model.json
         [--groups list,edit] [--entities Doctor,Patient] [--document openapi.json|URL] [--locale en] [--seed N] [--width 3] [--failures 8] [--json]
The application and its API (/api) share an origin; the document is taken from <url>/openapi.json unless given.
groups: ${groups.map((group) => group.name).join(' ')}`

const { values } = parseArgs({
  options: {
    url: { type: 'string' }, model: { type: 'string' }, groups: { type: 'string' }, entities: { type: 'string' }, document: { type: 'string' }, locale: { type: 'string', default: 'en' },
    seed: { type: 'string' }, width: { type: 'string', default: '3' }, failures: { type: 'string', default: '8' }, json: { type: 'boolean', default: false },
  },
})
const chosen = values.groups?.split(',')
const strange = (chosen ?? []).filter((name) => !groups.some((group) => group.name === name))
if (values.url === undefined || values.model === undefined || strange.length > 0) {
  console.error(strange.length > 0 ? `unknown group: ${strange.join(', ')}\n${USAGE}` : USAGE)
  process.exit(2)
}

const outcomes = await runSuite(values.url, JSON.parse(readFileSync(values.model, 'utf8')) as Model, groups.filter((group) => chosen === undefined || chosen.includes(group.name)))
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0)
if (values.json) console.log(JSON.stringify({ passed, failed, groups: outcomes }, null, 2))
else console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function documentOf(url: string): Promise<Record<string, unknown>> {
  const place = values.document ?? `${url}/openapi.json`
  if (!/^https?:/.test(place)) return JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>
  return (await (await fetch(place)).json()) as Record<string, unknown>
}

async function runSuite(url: string, model: Model, wanted: readonly Group[]): Promise<readonly Outcome[]> {
  const { screens } = screensOf(model)
  const subjects = subjectsOf(model)
  const texts = textsOf(screens, values.locale as Locale)
  const api = createClient(url, '/api', (ask) => ask, () => undefined)
  const dice = createDice(values.seed === undefined ? Date.now() : Number(values.seed))
  const world = createWorld(api, subjects, dice)
  const stage = await openStage(Number(values.width), values.locale === 'de' ? 'de-DE' : 'en-US', '/api')
  const document = createDocument(await documentOf(url))
  if (!values.json) console.log(`${model.app.name}: ${subjects.length} entities, seed ${dice.seed}`)
  const runner = createRunner({ origin: url, model, screens, texts, shown: createShown(screens, texts, zone), entities: values.entities?.split(','), subjects, api, world, dice, document, stage })
  const done: Outcome[] = []
  try {
    for (const group of wanted) {
      const outcome = await runner(group)
      done.push(outcome)
      if (!values.json) print(outcome)
    }
  } finally {
    await stage.close()
    api.close()
  }
  return done
}

function print({ group, passed: fine, seconds, failures }: Outcome): void {
  console.log(`${failures.length === 0 ? '+' : 'X'} ${group.padEnd(10)} ${String(fine).padStart(5)} passed ${String(failures.length).padStart(4)} failed  ${seconds.toFixed(1)} s`)
  for (const { what, seen } of failures.slice(0, Number(values.failures))) console.log(`    ${what}\n${seen.replace(/^/gm, '        ')}`)
  if (failures.length > Number(values.failures)) console.log(`    … and ${failures.length - Number(values.failures)} more`)
}
