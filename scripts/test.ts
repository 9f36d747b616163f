import process from 'node:process'
import { parseArgs } from 'node:util'
import { setup } from './setup.ts'
import { applicationStages } from './test/application.ts'
import { changedFiles, commit, touched } from './test/checkout.ts'
import type { Counts, Stage } from './test/stage.ts'
import { unitStages } from './test/unit.ts'

const usage = `npm test                       what every change must pass, and what the changed packages touch
  -- --require-all             a missing toolchain is a failure, not a skip (CI)
  -- --only types,units        some stages
  -- --since <commit>          what counts as changed
npm run everything             all of it
`
const { values } = parseArgs({
  options: { 'require-all': { type: 'boolean', default: false }, everything: { type: 'boolean', default: false }, only: { type: 'string' }, since: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
})

const stages: readonly Stage[] = [...unitStages, ...applicationStages]
const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function test(): Promise<number> {
  if (values.help) return say(usage), 0
  const only = values.only?.split(',')
  const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? []
  if (unknown.length > 0) return say(`No stage is called ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`), 2
  const isTouched = touched(changedFiles(values.since))
  const chosen = stages.filter(({ name, tier, touches = [] }) => (only ? only.includes(name) : values.everything || tier === 'always' || (tier === 'change' && touches.some(isTouched))))
  const begun = Date.now()
  say('Setting up what the tests need')
  const tools = await setup()
  const lacks = (need: Stage['needs'][number]): boolean => tools[need] === undefined || tools[need] === false
  const results: [Stage, Counts][] = []
  for (const stage of chosen) {
    const missing = stage.needs.filter(lacks)
    const started = Date.now()
    const counts = missing.length > 0 ? skip(stage, missing.map((need) => `${need}: ${tools.missing[need] ?? 'missing'}`)) : await stage.run({ tools, everything: values.everything, seed: commit(), say })
    results.push([stage, counts])
    say(`${counts.failed > 0 ? 'FAILED' : (counts.skipped?.length ?? 0) > 0 && counts.passed === 0 ? 'skipped' : 'ok'.padEnd(6)}  ${stage.name.padEnd(24)} ${String(counts.passed).padStart(7)} passed ${String(counts.failed).padStart(4)} failed  ${((Date.now() - started) / 1000).toFixed(0)} s`)
  }
  const skipped = results.flatMap(([, { skipped: names = [] }]) => names)
  for (const name of skipped) say(`skipped: ${name}`)
  for (const { name, tier } of stages) if (!only && !chosen.some((stage) => stage.name === name)) say(`not run: ${name} (${tier === 'change' ? 'nothing that it covers changed' : 'npm run everything'})`)
  const failed = results.reduce((total, [, counts]) => total + counts.failed, 0) + (values['require-all'] ? skipped.length : 0)
  say(`\n${((Date.now() - begun) / 60_000).toFixed(1)} minutes`)
  say(`${results.reduce((total, [, { passed }]) => total + passed, 0)} passed, ${failed} failed, ${skipped.length} skipped`)
  return failed > 0 ? 1 : 0
}

const skip = ({ name }: Stage, reasons: readonly string[]): Counts => ({ passed: 0, failed: 0, skipped: reasons.map((reason) => `${name}: ${reason}`) })

process.exitCode = await test()
