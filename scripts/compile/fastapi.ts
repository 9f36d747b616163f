import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backendEnvironment } from '../demo/prepare.ts'
import { CommandError, runCommand } from '../run-command.ts'
import { cache, root } from '../toolchain.ts'
import type { Counts } from '../test/stage.ts'

export interface CompileOptions {
  /** The environment with the backend's requirements and its development tools. */
  readonly environment: string
  readonly specs: readonly string[]
  /** Specs whose own test suites run too. */
  readonly tested: readonly string[]
  readonly say: (text: string) => void
}

const trees = join(root, 'golden/fastapi')

/** Every golden backend passes its own linter, formatter and type checker, migrates to just its models, starts, and passes its own tests. */
export async function compileFastapi({ environment, specs, tested, say }: CompileOptions): Promise<Counts> {
  const bin = (name: string): string => join(environment, 'bin', name)
  const work = mkdtempSync(join(tmpdir(), 'locus-fastapi-'))
  let [passed, failed] = [0, 0]
  const attempt = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await run()
      passed += 1
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      failed += 1
      say(`FAILED fastapi: ${what}\n${error.message}`)
    }
  }
  try {
    const folders = specs.map((spec) => join(trees, spec))
    await attempt('ruff check', () => runCommand(bin('ruff'), ['check', '--no-cache', ...folders]))
    await attempt('ruff format', () => runCommand(bin('ruff'), ['format', '--check', '--no-cache', ...folders]))
    for (const spec of specs) {
      const cwd = join(trees, spec)
      const env = { ...backendEnvironment(cwd, join(work, `${spec}.db`)), PYTHONDONTWRITEBYTECODE: '1' }
      await attempt(`${spec}: mypy --strict`, () => runCommand(bin('mypy'), ['--strict', '--cache-dir', join(cache, 'mypy', spec), 'app', ...(existsSync(join(cwd, 'tests')) ? ['tests'] : [])], { cwd, env }))
      await attempt(`${spec}: migrate`, () => runCommand(bin('python'), ['-m', 'app', 'migrate'], { cwd, env }))
      await attempt(`${spec}: the migration makes just the models`, () => runCommand(bin('alembic'), ['check'], { cwd, env }))
      await attempt(`${spec}: seed`, () => runCommand(bin('python'), ['-m', 'app', 'seed'], { cwd, env }))
      if (tested.includes(spec)) await attempt(`${spec}: pytest`, () => runCommand(bin('python'), ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], { cwd, env }))
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return { passed, failed }
}

export const goldenSpecs = (target: string): readonly string[] => {
  const folder = join(root, 'golden', target)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
