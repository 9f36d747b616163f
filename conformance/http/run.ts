import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Model } from '@locus/model'
import { describe, groupNames, runSuite, total } from './run-suite.ts'

const usage = `usage: node --conditions=@locus/source conformance/http/run.ts --url http://127.0.0.1:PORT --model model.json
         [--groups crud,paging] [--prefix /api] [--seed N] [--width 4] [--failures 8] [--json]
groups: ${groupNames.join(' ')}`

const { values } = parseArgs({
  options: {
    url: { type: 'string' }, model: { type: 'string' }, groups: { type: 'string' }, prefix: { type: 'string', default: '/api' },
    seed: { type: 'string' }, width: { type: 'string', default: '4' }, failures: { type: 'string', default: '8' }, json: { type: 'boolean', default: false },
  },
})

async function run(): Promise<number> {
  const chosen = values.groups?.split(',')
  const strange = (chosen ?? []).filter((name) => !groupNames.includes(name))
  if (values.url === undefined || values.model === undefined || strange.length > 0) {
    console.error(strange.length > 0 ? `unknown group: ${strange.join(', ')}\n${usage}` : usage)
    return 2
  }
  const model = JSON.parse(readFileSync(values.model, 'utf8')) as Model
  const seed = values.seed === undefined ? Date.now() : Number(values.seed)
  if (!values.json) console.log(`${model.app.name}: ${model.entities.length} entities, seed ${seed}`)
  const outcomes = await runSuite({
    url: values.url, model, prefix: values.prefix, seed, width: Number(values.width), ...(chosen && { groups: chosen }),
    ...(!values.json && { note: (text) => console.log(`- not tried: ${text}`), report: (outcome) => console.log(describe(outcome, Number(values.failures))) }),
  })
  const { passed, failed } = total(outcomes)
  console.log(values.json ? JSON.stringify({ passed, failed, groups: outcomes }, null, 2) : `${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await run()
