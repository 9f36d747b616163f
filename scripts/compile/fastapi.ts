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
      const checks = backendChecks(environment, { cwd: join(trees, spec), database: join(work, `${spec}.db`), mypyCache: join(cache, 'mypy', spec) })
      for (const { name, run } of checks) if (name !== 'pytest' || tested.includes(spec)) await attempt(`${spec}: ${name}`, run)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return { passed, failed }
}

export interface BackendCheck {
  readonly name: 'mypy --strict' | 'migrate' | 'the migration makes just the models' | 'seed' | 'pytest'
  readonly run: () => Promise<unknown>
}

/** What one generated backend passes by itself, in this order. `environment`: that with its requirements and tools. */
export function backendChecks(environment: string, { cwd, database, mypyCache }: { readonly cwd: string; readonly database: string; readonly mypyCache: string }): readonly BackendCheck[] {
  const env = { ...backendEnvironment(cwd, database), PYTHONDONTWRITEBYTECODE: '1' }
  const run = (tool: string, args: readonly string[]) => (): Promise<unknown> => runCommand(join(environment, 'bin', tool), args, { cwd, env })
  return [
    { name: 'mypy --strict', run: run('mypy', ['--strict', '--cache-dir', mypyCache, 'app', ...(existsSync(join(cwd, 'tests')) ? ['tests'] : [])]) },
    { name: 'migrate', run: run('python', ['-m', 'app', 'migrate']) },
    { name: 'the migration makes just the models', run: run('alembic', ['check']) },
    { name: 'seed', run: run('python', ['-m', 'app', 'seed']) },
    { name: 'pytest', run: run('python', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']) },
  ]
}

export const goldenSpecs = (target: string): readonly string[] => {
  const folder = join(root, 'golden', target)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
