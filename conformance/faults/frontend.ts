import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { execa } from 'execa'
import { serve } from '../../scripts/demo/serve.ts'
import { runCommand } from '../../scripts/run-command.ts'
import { link, nodeModules, pythonEnvironment, root } from '../../scripts/toolchain.ts'
import { startServer } from '../server.ts'
import { modelOf, specFolder } from '../spec.ts'

interface Report {
  readonly groups: readonly { readonly group: string; readonly failures: readonly { readonly what: string }[] }[]
}

/** Builds the tree, serves it with the generated backend as one origin, and runs groups of the browser suite. */
export async function tryFrontend(tree: string, groups: readonly string[], work: string): Promise<ReadonlyMap<string, { readonly failed: number; readonly first: string }>> {
  const backend = join(root, 'golden/fastapi/clinic')
  const [environment, modules] = await Promise.all([pythonEnvironment('fastapi', [join(backend, 'requirements.txt')]), nodeModules(tree)])
  link(modules, join(tree, 'node_modules'))
  await runCommand(join(modules, '.bin/vite'), ['build'], { cwd: tree })
  const model = join(work, 'model.json')
  if (!existsSync(model)) writeFileSync(model, JSON.stringify(modelOf(specFolder('clinic'))))
  const database = join(work, `frontend-${Math.trunc(performance.now())}.db`)
  const server = await startServer({ tree: backend, python: join(environment, 'bin/python'), database: `sqlite+aiosqlite:///${database}`, seed: true })
  const page = await serve(join(tree, 'dist'), { port: Number(new URL(server.url).port) })
  try {
    const suite = join(root, 'conformance/browser/run.ts')
    const { stdout } = await execa(process.execPath, ['--conditions=@locus/source', '--disable-warning=ExperimentalWarning', suite, '--url', page.url, '--model', model, '--document', `${server.url}/openapi.json`, '--groups', groups.join(','), '--json'], { cwd: root, reject: false })
    const { groups: outcomes } = JSON.parse(stdout) as Report
    return new Map(outcomes.map(({ group, failures }) => [group, { failed: failures.length, first: failures[0]?.what ?? '' }]))
  } finally {
    await Promise.all([page.close(), server.stop()])
  }
}
