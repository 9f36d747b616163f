import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Counts } from '../test/stage.ts'
import { CommandError, runCommand } from '../run-command.ts'
import { link, root } from '../toolchain.ts'

export interface CompileOptions {
  /** The `node_modules` that every generated frontend has. */
  readonly modules: string
  readonly specs: readonly string[]
  readonly say: (text: string) => void
}

const trees = join(root, 'golden/vue')
/** The tree that is linted as a whole, and whose unit tests run: of the others only what the model decides is new. */
const whole = 'everything'
export const decided = ['src/features', 'src/routes.ts', 'src/entities.ts', 'src/navigation.ts']

/** Every golden frontend passes its own type checker, formatter and linter, and builds; in copies beside one `node_modules`. */
export async function compileVue({ modules, specs, say }: CompileOptions): Promise<Counts> {
  const work = mkdtempSync(join(tmpdir(), 'locus-vue-'))
  let [passed, failed] = [0, 0]
  const attempt = async (what: string, tool: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<void> => {
    try {
      await runCommand(process.execPath, [join(modules, tool), ...args], { cwd, env })
      passed += 1
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      failed += 1
      say(`FAILED vue: ${what}\n${error.message}`)
    }
  }
  try {
    link(modules, join(work, 'node_modules'))
    for (const spec of specs) cpSync(join(trees, spec), join(work, spec), { recursive: true })
    await attempt('vue-tsc', 'vue-tsc/bin/vue-tsc.js', ['--build', ...specs], work)
    for (const spec of specs) {
      const cwd = join(work, spec)
      await attempt(`${spec}: prettier --check`, 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'], cwd)
      await attempt(`${spec}: eslint`, 'eslint/bin/eslint.js', [...(spec === whole ? ['.'] : decided), '--max-warnings', '0'], cwd)
      await attempt(`${spec}: vite build`, 'vite/bin/vite.js', ['build', '--logLevel', 'warn'], cwd)
    }
    if (specs.includes(whole)) {
      await attempt(`${whole}: vite build in German`, 'vite/bin/vite.js', ['build', '--logLevel', 'warn'], join(work, whole), { VITE_LOCALE: 'de' })
      await attempt(`${whole}: vitest`, 'vitest/vitest.mjs', ['run'], join(work, whole))
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return { passed, failed }
}
