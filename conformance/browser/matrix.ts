import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runCommand } from '../../scripts/run-command.ts'
import { link, nodeModules, pythonEnvironment } from '../../scripts/toolchain.ts'
import { generate } from '../generate.ts'
import { drive } from './drive.ts'
import { modelOf, specExists, specFolder, specs } from '../spec.ts'

const usage = `usage: node --conditions=@locus/source conformance/browser/matrix.ts [--specs ${specs.join(',')}] [--groups list,edit]
Each spec, or folder with .locus files, is generated for Vue and FastAPI, built, started as one origin on SQLite, and driven by the browser suite.`

const { values } = parseArgs({ options: { specs: { type: 'string', default: 'clinic' }, groups: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } })

/** Runs one spec; prints what the suite prints, and answers its counts. */
async function runSpec(spec: string, work: string): Promise<{ readonly passed: number; readonly failed: number }> {
  const [frontend = '', backend = ''] = await generate(spec, ['vue', 'fastapi'], work)
  const [environment, modules] = await Promise.all([pythonEnvironment('fastapi', [join(backend, 'requirements.txt')]), nodeModules(frontend)])
  link(modules, join(frontend, 'node_modules'))
  await runCommand(join(modules, '.bin/vite'), ['build'], { cwd: frontend })
  const driven = await drive({ model: modelOf(specFolder(spec)), backend, frontend, environment, folder: join(work, basename(spec)) }, values.groups === undefined ? [] : ['--groups', values.groups])
  console.log(`\n${spec}\n${driven.output}`)
  return driven
}

async function run(): Promise<number> {
  if (values.help) return console.log(usage), 0
  const chosen = values.specs.split(',')
  const strange = chosen.filter((spec) => !specExists(spec))
  if (strange.length > 0) return console.error(`unknown: ${strange.join(', ')}\n${usage}`), 2
  const work = mkdtempSync(join(tmpdir(), 'locus-browser-'))
  let [passed, failed] = [0, 0]
  try {
    for (const spec of chosen) {
      const counts = await runSpec(spec, work).catch((error: unknown) => {
        console.log(`X ${spec} could not be run\n${error instanceof Error ? error.message : String(error)}`)
        return { passed: 0, failed: 1 }
      })
      passed += counts.passed
      failed += counts.failed
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await run()
