import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { hashOf } from '../hash.ts'
import { apply, dropEmptyFolders, nothingApplied, undo } from './apply.ts'
import type { Disk } from './disk.ts'
import { printJournal } from './journal.ts'
import type { Operation, Step } from './operation.ts'
import type { Places } from './places.ts'
import { reasonOfFault, writeFault } from './write-fault.ts'

/**
 * All operations, or none: staged and flushed, listed in a journal, then moved into place one by one. From the moment that the journal
 * stands, a crash is rolled forward by the next run; an error of the operating system is undone here.
 */
export async function commit(disk: Disk, places: Places, operations: readonly Operation[]): Promise<readonly Diagnostic[]> {
  if (operations.length === 0) return []
  const staged = await stage(disk, places, operations)
  if (staged.diagnostics) return staged.diagnostics
  const applied = nothingApplied()
  try {
    disk.rename(join(places.stage, 'journal'), places.journal)
    await disk.flushFolders([places.state])
    await apply(disk, places, staged.steps, applied)
    closeJournal(disk, places, staged.steps)
  } catch (thrown) {
    return await takeBack(disk, places, applied, thrown)
  }
  await clear(disk, places)
  return []
}

/** From here on the stage is litter. */
export function closeJournal(disk: Disk, places: Places, steps: readonly Step[]): void {
  dropEmptyFolders(disk, places.root, steps)
  disk.remove(places.journal)
}

/** Flushes that the journal is gone and drops the stage. Should that fail, the next run does it. */
export async function clear(disk: Disk, places: Places): Promise<void> {
  try {
    await disk.flushFolders([places.state])
    disk.removeTree(places.stage)
  } catch (thrown) {
    writeFault('.locus/stage', thrown)
  }
}

async function stage(disk: Disk, places: Places, operations: readonly Operation[]): Promise<{ readonly steps: readonly Step[]; readonly diagnostics?: undefined } | { readonly diagnostics: readonly Diagnostic[] }> {
  let path = '.locus/stage'
  try {
    disk.removeTree(places.stage)
    disk.makeFolder(places.stage)
    const steps = operations.map((operation, index): Step => {
      path = operation.path
      const name = String(index)
      if (operation.kind === 'delete') return { ...operation, staged: name }
      disk.writeNew(join(places.stage, name), operation.bytes)
      return { kind: 'write', path, before: operation.before, after: hashOf(operation.bytes), staged: name }
    })
    path = '.locus/journal'
    const journal = join(places.stage, 'journal')
    disk.writeNew(journal, Buffer.from(printJournal(steps)))
    await disk.flush([...steps.filter(({ kind }) => kind === 'write').map(({ staged }) => join(places.stage, staged)), journal])
    await disk.flushFolders([places.stage])
    return { steps }
  } catch (thrown) {
    const fault = writeFault(path, thrown)
    await clear(disk, places)
    return { diagnostics: [fault] }
  }
}

async function takeBack(disk: Disk, places: Places, applied: ReturnType<typeof nothingApplied>, cause: unknown): Promise<readonly Diagnostic[]> {
  try {
    undo(disk, places, applied)
    if (existsSync(places.journal)) disk.remove(places.journal)
  } catch (thrown) {
    return [catalogue.report('commit-open', { params: { reason: `${reasonOfFault(cause)}; and then ${reasonOfFault(thrown)}` } })]
  }
  const fault = writeFault(applied.steps.at(-1)?.path ?? '.locus/journal', cause)
  await clear(disk, places)
  return [fault]
}
