import { existsSync } from 'node:fs'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { apply, nothingApplied } from './apply.ts'
import { clear, closeJournal } from './commit.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal.ts'
import { linkOnTheWay } from './links.ts'
import type { Places } from './places.ts'
import { reasonOfFault } from './write-fault.ts'

/** Rolls an open journal forward, and clears what a run left that died before its journal stood. */
export async function recover(disk: Disk, places: Places): Promise<readonly Diagnostic[]> {
  try {
    const journal = readJournal(places.journal)
    if (!journal) {
      if (existsSync(places.stage)) disk.removeTree(places.stage)
      return []
    }
    if (journal.problem !== undefined) return [catalogue.report('state-damaged', { params: { path: '.locus/journal', reason: journal.problem } })]
    const known = new Map<string, boolean>()
    const link = ['.locus/stage/0', ...journal.steps.map(({ path }) => path)].map((path) => linkOnTheWay(places.root, path, known)).find((found) => found !== undefined)
    if (link !== undefined) return [catalogue.report('symbolic-link', { params: { path: link } })]
    await apply(disk, places, journal.steps, nothingApplied())
    closeJournal(disk, places, journal.steps)
    await clear(disk, places)
    return [catalogue.report('commit-completed', { params: { count: journal.steps.filter(({ path }) => !path.startsWith('.locus/')).length } })]
  } catch (thrown) {
    return [catalogue.report('commit-open', { params: { reason: reasonOfFault(thrown) } })]
  }
}
