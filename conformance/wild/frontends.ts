import { join } from 'node:path'
import process from 'node:process'
import { runCommand } from '../../scripts/run-command.ts'
import { decided } from '../../scripts/compile/vue.ts'
import { link } from '../../scripts/toolchain.ts'
import type { Tally, Tree } from './trees.ts'

/** Type checker, formatter, linter (of what the model decides), build and unit tests of each frontend; what can be is run once for all. */
export async function checkFrontends(trees: readonly Tree[], modules: string, work: string, tally: Tally): Promise<void> {
  const seeds = trees.map(({ seed }) => seed)
  const run = (tool: string, args: readonly string[], cwd = work): Promise<string> => runCommand(process.execPath, [join(modules, tool), ...args], { cwd })
  link(modules, join(work, 'node_modules'))
  for (const { frontend } of trees) link(modules, join(frontend, 'node_modules'))
  await tally.attempt(seeds, 'vue-tsc', () => run('vue-tsc/bin/vue-tsc.js', ['--build', ...trees.map(({ frontend }) => frontend)]))
  await tally.attempt(seeds, 'eslint', () => run('eslint/bin/eslint.js', ['--max-warnings', '0', '--no-error-on-unmatched-pattern', ...trees.flatMap(({ frontend }) => decided.map((path) => join(frontend, path)))]))
  for (const { seed, frontend } of trees) {
    await tally.attempt([seed], 'prettier', () => run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'], frontend))
    await tally.attempt([seed], 'vite build', () => run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], frontend))
    await tally.attempt([seed], 'vitest', () => run('vitest/vitest.mjs', ['run'], frontend))
  }
}
