import type { Result } from '@locus/engine'
import type { Terminal } from '../terminal.ts'
import { painter } from './painter.ts'

type Change = Result['targets'][number]['changes'][number]
const order = ['create', 'update', 'merge', 'delete', 'keep', 'conflict'] as const
const words: Readonly<Record<string, { readonly past: string; readonly future: string; readonly color: 'green' | 'cyan' | 'yellow' | 'red' }>> = {
  create: { past: 'created', future: 'to create', color: 'green' },
  update: { past: 'updated', future: 'to update', color: 'cyan' },
  merge: { past: 'merged', future: 'to merge', color: 'cyan' },
  delete: { past: 'deleted', future: 'to delete', color: 'red' },
  keep: { past: 'kept as edited', future: 'to keep as edited', color: 'yellow' },
  conflict: { past: 'in conflict', future: 'in conflict', color: 'red' },
}

/** What was written, or with `dryRun` what would be: each file in a dry run, else the counts and what was kept. */
export function printChanges(result: Result, { dryRun }: { readonly dryRun: boolean; readonly root: string }, { stdout }: Terminal): void {
  const paint = painter(stdout)
  const isNew = ({ changes }: Result['targets'][number]): boolean => changes.some(({ action, path }) => action === 'create' && path === 'README.md')
  for (const { name, out, changes } of result.targets) {
    const counts = order.flatMap((action) => {
      const number = changes.filter((change) => change.action === action).length
      const word = words[action]
      return number > 0 && word ? [paint([word.color], `${number} ${dryRun ? word.future : word.past}`)] : []
    })
    stdout.write(`${paint(['bold'], name)} ${paint(['dim'], out)}  ${counts.length > 0 ? counts.join(', ') : 'up to date'}\n`)
    for (const change of changes) if (isShown(change, dryRun)) stdout.write(`  ${paint([words[change.action]?.color ?? 'cyan'], change.action.padEnd(8))} ${out}/${change.path}\n`)
  }
  const fresh = result.targets.filter(isNew).map(({ out }) => `${out}/README.md`)
  if (fresh.length > 0 && !dryRun) stdout.write(`\nHow to run ${fresh.length === 1 ? 'it' : 'them'}: ${fresh.join(', ')}\n`)
}

const isShown = ({ action }: Change, dryRun: boolean): boolean => (dryRun ? words[action] !== undefined : action === 'keep' || action === 'conflict')
