import { join } from 'node:path'
import process from 'node:process'
import { CommandError, runCommand } from '../run-command.ts'
import { root } from '../toolchain.ts'
import type { Context, Counts, Stage } from './stage.ts'

/** Runs a program of ours that ends with a line `N passed, N failed` and counts what it says. */
async function suite(args: readonly string[], { say }: Context): Promise<Counts> {
  const [output, ended] = await runCommand(process.execPath, ['--conditions=@locus/source', ...args], { cwd: root }).then(
    (text) => [text, true] as const,
    (error: unknown) => {
      if (!(error instanceof CommandError)) throw error
      return [error.message, false] as const
    },
  )
  const counts = [...output.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed/gm)].at(-1)
  const [passed, failed] = [Number(counts?.[1] ?? (ended ? 1 : 0)), Number(counts?.[2] ?? (ended ? 0 : 1))]
  if (!ended) say(output)
  return { passed, failed: ended ? failed : Math.max(1, failed) }
}

const script = (path: string): string => join(root, path)

export const applicationStages: readonly Stage[] = [
  { name: 'compiled', tier: 'always', needs: ['python', 'vue'], run: (context) => suite([script('scripts/compile-golden.ts'), ...(context.everything ? ['--everything'] : [])], context) },
  { name: 'pairing', tier: 'always', needs: ['python', 'vue', 'chromium'], run: (context) => suite([script('scripts/demo.ts'), '--check'], context) },
  { name: 'contract', tier: 'always', needs: ['python'], run: (context) => suite([script('conformance/matrix.ts'), '--specs', context.everything ? 'shop,clinic,everything,words,hostile' : 'shop,everything', '--databases', 'sqlite'], context) },
  { name: 'mutants', tier: 'always', needs: ['python'], run: (context) => suite([script('conformance/faults/run.ts'), '--backend', ...(context.everything ? [] : ['--some', '3', '--seed', context.seed])], context) },
  { name: 'contract on PostgreSQL', tier: 'change', touches: ['packages/gen-fastapi', 'conformance/http'], needs: ['python', 'postgresql'], run: (context) => suite([script('conformance/matrix.ts'), '--specs', context.everything ? 'shop,clinic,everything,words,hostile' : 'everything', '--databases', 'postgresql'], context) },
  { name: 'browser', tier: 'change', touches: ['packages/gen-vue', 'conformance/browser'], needs: ['python', 'vue', 'chromium'], run: (context) => suite([script('conformance/browser/matrix.ts'), '--specs', context.everything ? 'shop,clinic,everything,words,hostile' : 'clinic'], context) },
  { name: 'frontend mutants', tier: 'everything', needs: ['python', 'vue', 'chromium'], run: (context) => suite([script('conformance/faults/run.ts'), '--frontend'], context) },
  { name: 'schemathesis', tier: 'everything', needs: ['python'], run: (context) => suite([script('conformance/schemathesis.ts')], context) },
  { name: 'random models', tier: 'everything', needs: ['python', 'vue', 'chromium'], run: (context) => suite([script('conformance/wild/run.ts'), '--seed', '1', '--count', '4', '--stages', 'backend,contract,frontend,browser'], context) },
  { name: 'packed', tier: 'change', touches: ['packages/cli', 'packages/plugin-host', 'scripts'], needs: [], run: (context) => suite([script('scripts/packed.ts')], context) },
  { name: 'bench', tier: 'everything', needs: ['python'], run: (context) => suite([script('scripts/bench.ts')], context) },
]
