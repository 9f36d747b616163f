import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { CommandError, runCommand } from '../../scripts/run-command.ts'
import { root } from '../../scripts/toolchain.ts'
import { copyTree, tryBackend } from './backend.ts'
import { faultsIn, someOf, type Fault } from './fault.ts'
import { tryFrontend } from './frontend.ts'

const usage = `usage: node --conditions=@locus/source conformance/faults/run.ts --backend | --frontend [--only NAME,NAME] [--some N --seed TEXT] [--tree DIR]
Each patch must apply to the generated clinic and turn the group that it names red; without a patch those groups must be green.`

const { values } = parseArgs({
  options: {
    backend: { type: 'boolean', default: false }, frontend: { type: 'boolean', default: false }, only: { type: 'string' }, some: { type: 'string' }, seed: { type: 'string', default: '' },
    tree: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false },
  },
})

type Try = typeof tryBackend
const kinds: Readonly<Record<'backend' | 'frontend', { readonly tree: string; readonly run: Try }>> = {
  backend: { tree: join(root, 'golden/fastapi/clinic'), run: tryBackend },
  frontend: { tree: join(root, 'golden/vue/clinic'), run: tryFrontend },
}

async function runKind(kind: 'backend' | 'frontend', work: string): Promise<{ passed: number; failed: number }> {
  const all = faultsIn(join(import.meta.dirname, kind))
  const named = values.only === undefined ? all : all.filter((fault) => values.only?.split(',').includes(fault.name))
  const faults = values.some === undefined ? named : someOf(named, Number(values.some), values.seed)
  const pristine = values.tree ?? kinds[kind].tree
  let [passed, failed] = [0, 0]
  const say = (fine: boolean, name: string, text: string): void => {
    if (fine) passed += 1
    else failed += 1
    console.log(`${fine ? '+' : 'X'} ${kind} ${name.padEnd(30)} ${text}`)
  }
  const tree = join(work, kind)
  copyTree(pristine, tree)
  const groups = [...new Set(faults.map((fault) => fault.group))]
  for (const [group, { failed: red, first }] of await kinds[kind].run(tree, groups, work)) say(red === 0, '(no fault)', red === 0 ? `${group} is green` : `${group} is red already: ${first}`)
  for (const fault of faults) say(...(await provoke(fault, pristine, tree, work, kinds[kind].run)))
  return { passed, failed }
}

async function provoke(fault: Fault, pristine: string, tree: string, work: string, suite: Try): Promise<[boolean, string, string]> {
  copyTree(pristine, tree)
  try {
    await runCommand('patch', ['-p1', '--fuzz=3', '--no-backup-if-mismatch', '-i', fault.path], { cwd: tree })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return [false, fault.name, `does not apply: ${error.message}`]
  }
  const outcome = (await suite(tree, [fault.group], work)).get(fault.group)
  const red = outcome?.failed ?? 0
  return [red > 0, fault.name, red > 0 ? `turns ${fault.group} red: ${red} failed, ${outcome?.first ?? ''}` : `leaves ${fault.group} green`]
}

async function run(): Promise<number> {
  if (values.help || (!values.backend && !values.frontend)) return console.log(usage), values.help ? 0 : 2
  const work = mkdtempSync(join(tmpdir(), 'locus-faults-'))
  try {
    let [passed, failed] = [0, 0]
    for (const kind of ['backend', 'frontend'] as const) {
      if (!values[kind]) continue
      const counts = await runKind(kind, work)
      passed += counts.passed
      failed += counts.failed
    }
    console.log(`${passed} passed, ${failed} failed`)
    return failed === 0 ? 0 : 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

process.exitCode = await run()
