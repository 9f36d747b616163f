import { execFileSync, spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

/** Of one whole process, children included. Seconds; MiB. */
export interface Usage {
  readonly wall: number
  readonly cpu: number
}

/** Runs a command by bash's own clock; throws if it fails. */
export function measure(command: readonly string[], cwd: string): Usage {
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>"$0"', '/dev/null', ...command], { cwd, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}\n${execFileSync(command[0] ?? '', command.slice(1), { cwd, encoding: 'utf8' })}`)
  const [wall = 0, user = 0, system = 0] = run.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { wall, cpu: user + system }
}

/** Largest resident set of a Node process, MiB: it says so itself as it ends. */
export function peakMemory(node: string, args: readonly string[], cwd: string): number {
  const run = spawnSync(node, ['--import', pathToFileURL(join(import.meta.dirname, 'print-memory.mjs')).href, ...args], { cwd, encoding: 'utf8' })
  const printed = /peak-rss-kib (\d+)/.exec(run.stderr)?.[1]
  if (run.status !== 0 || printed === undefined) throw new Error(`${args.join(' ')} ended with ${run.status}\n${run.stderr}`)
  return Number(printed) / 1024
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Runs of two commands in turn, so that both see the same machine: the median of the ratios of the second to the first. */
export function ratio(first: () => number, second: () => number, rounds: number): { readonly first: number; readonly second: number; readonly ratio: number } {
  const pairs = Array.from({ length: rounds }, () => [first(), second()] as const)
  return { first: median(pairs.map(([a]) => a)), second: median(pairs.map(([, b]) => b)), ratio: median(pairs.map(([a, b]) => b / a)) }
}
