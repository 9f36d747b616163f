import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { CommandError, runCommand } from '../run-command.ts'
import { root } from '../toolchain.ts'
import type { Counts, Stage } from './stage.ts'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly message: string; readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[] }[]
}

/** Runs test files by vitest and counts them; failures are printed whole. */
export async function vitest(files: readonly string[], say: (text: string) => void): Promise<Counts> {
  const output = join(tmpdir(), `locus-vitest-${process.pid}-${Math.trunc(performance.now())}.json`)
  const failure = await runCommand('vitest', ['run', '--root', root, '--reporter=json', `--outputFile=${output}`, ...files], { cwd: root }).then(() => undefined, (error: unknown) => error)
  let report: Report
  try {
    report = JSON.parse(readFileSync(output, 'utf8')) as Report
  } catch {
    say(failure instanceof Error ? failure.message : 'vitest wrote no report')
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(output, { force: true })
  }
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'))
  for (const { name, message } of broken) say(`${name}\n${message}`)
  for (const { fullName, status, failureMessages } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) if (status === 'failed') say(`${fullName}\n${failureMessages.join('\n').slice(0, 4000)}`)
  const skipped = report.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo').map(({ fullName }) => fullName)
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped }
}

/** Each command is one check; all run, whatever the others say. */
export async function commands(list: readonly (readonly [command: string, ...args: string[]])[], say: (text: string) => void): Promise<Counts> {
  let failed = 0
  for (const [command, ...args] of list) {
    await runCommand(command, args, { cwd: root }).catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error
      failed += 1
      say(error.message)
    })
  }
  return { passed: list.length - failed, failed }
}

export const unitStages: readonly Stage[] = [
  { name: 'types', tier: 'always', needs: [], run: ({ say }) => commands([['tsc', '-b'], ['tsc', '-p', 'tsconfig.scripts.json']], say) },
  { name: 'rules', tier: 'always', needs: [], run: async ({ say }) => sum(await commands([['oxlint', '--deny-warnings']], say), await vitest(readdirSync(join(root, 'test')).filter((name) => name.endsWith('.test.ts')).map((name) => `${root}/test/${name}`), say)) },
  { name: 'units', tier: 'always', needs: ['python'], run: ({ say }) => vitest(['packages/'], say) },
]

export const sum = (...all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.flatMap(({ skipped = [] }) => skipped),
})
