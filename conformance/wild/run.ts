import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { setup } from '../../scripts/setup.ts'
import { startPostgres } from '../postgres.ts'
import { checkBackends, checkContract } from './backends.ts'
import { checkBrowsers } from './browsers.ts'
import { checkFrontends } from './frontends.ts'
import { createTally, grower, type Tree } from './trees.ts'

const stages = ['backend', 'contract', 'postgresql', 'frontend', 'browser'] as const
const usage = `usage: node --conditions=@locus/source conformance/wild/run.ts --seed N [--count 5] [--stages ${stages.join(',')}] [--keep]
Makes up programs that should be valid, one a seed, and holds all that is generated from them against all that is checked of the specs. --keep leaves the trees and says where.`
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '5' }, stages: { type: 'string', default: 'backend,contract,frontend' }, keep: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } })
const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function run(): Promise<number> {
  const chosen = values.stages.split(',')
  const seeds = Array.from({ length: Number(values.count) }, (_, at) => Number(values.seed) + at)
  if (values.help || seeds.length === 0 || seeds.some(Number.isNaN) || chosen.some((name) => !(stages as readonly string[]).includes(name))) return say(usage), values.help ? 0 : 2
  const { python, vue, missing } = await setup()
  if (python === undefined || vue === undefined) throw new Error(Object.entries(missing).map(([name, advice]) => `missing: ${name}: ${advice}`).join('\n'))
  const work = mkdtempSync(join(tmpdir(), 'locus-wild-'))
  const tally = createTally(say)
  try {
    const trees: Tree[] = []
    const grow = await grower(work)
    for (const seed of seeds) await tally.attempt([seed], 'generate', async () => trees.push(await grow(seed)))
    if (chosen.includes('backend')) await checkBackends(trees, python, tally)
    if (chosen.includes('contract')) await checkContract(trees, python, undefined, tally, say)
    if (chosen.includes('postgresql')) {
      const cluster = await startPostgres()
      await checkContract(trees, python, cluster, tally, say).finally(() => cluster.stop())
    }
    if (chosen.includes('frontend') || chosen.includes('browser')) await checkFrontends(trees, vue, work, tally)
    if (chosen.includes('browser')) await checkBrowsers(trees, python, tally, say)
  } finally {
    if (values.keep) say(`kept: ${work}`)
    else rmSync(work, { recursive: true, force: true })
  }
  for (const [seed, whats] of tally.failed()) say(`X seed ${seed}: ${whats.join(', ')}`)
  say(`\n${tally.passed()} passed, ${[...tally.failed().values()].flat().length} failed`)
  return tally.failed().size === 0 ? 0 : 1
}

process.exitCode = await run()
