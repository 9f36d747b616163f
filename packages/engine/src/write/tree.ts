import { join } from 'node:path'
import { catalogue } from '../diagnostics.ts'
import type { Found } from '../request.ts'
import { readJournal } from './journal.ts'
import type { Places } from './places.ts'
import { kindOf, readEntry, type Entry } from './read-file.ts'

/** The project's files as a run sees them; paths relative to the root. */
export interface Tree {
  read(path: string): Entry
  kind(path: string): Entry['kind']
}

export const treeOf = ({ root }: Places): Tree => ({ read: (path) => readEntry(join(root, path)), kind: (path) => kindOf(join(root, path)) })

/** For who must not write: the files as they will be when an open journal is rolled forward. */
export function pendingTree(places: Places): Found<Tree> {
  const tree = treeOf(places)
  const journal = readJournal(places.journal)
  if (!journal) return { value: tree, diagnostics: [] }
  if (journal.problem !== undefined) return { value: tree, diagnostics: [catalogue.report('state-damaged', { params: { path: '.locus/journal', reason: journal.problem } })] }
  const steps = new Map(journal.steps.map((step) => [step.path, step]))
  const read = (path: string): Entry => {
    const step = steps.get(path)
    if (step?.kind === 'delete') return { kind: 'absent' }
    const staged = step && readEntry(join(places.stage, step.staged))
    return staged?.kind === 'file' ? staged : tree.read(path)
  }
  const count = journal.steps.filter(({ path }) => !path.startsWith('.locus/')).length
  return { value: { read, kind: (path) => read(path).kind }, diagnostics: [catalogue.report('commit-pending', { params: { count } })] }
}
