import process from 'node:process'
import { runCommand } from './run-command.ts'
import { root } from './toolchain.ts'

/** Writes the golden trees anew; the diff is read like code. */
await runCommand('vitest', ['run', '--root', root, 'packages/gen-'], { cwd: root, env: { UPDATE_GOLDEN: '1' }, output: 'inherit' })
process.stdout.write('\nRead the diff: git diff --stat golden\n')
