import { existsSync } from 'node:fs'
import { isError, type Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Disk } from './disk.ts'
import { takeLock } from './lock.ts'
import type { Places } from './places.ts'
import { isCode, kindOf } from './read-file.ts'
import { recover } from './recover.ts'
import { writeFault } from './write-fault.ts'

export interface Hold {
  readonly diagnostics: readonly Diagnostic[]
  release(): void
}

/** How long a run waits for another one, in milliseconds. */
const patience = 10_000

/** Takes the project for a run that writes: makes `.locus`, locks it, completes an interrupted commit. Errors in `diagnostics`: not held. */
export async function holdProject(disk: Disk, places: Places, wait = patience): Promise<Hold> {
  const before = kindOf(places.state)
  if (before === 'link') return refused(catalogue.report('symbolic-link', { params: { path: '.locus' } }))
  try {
    if (before === 'absent') disk.makeFolder(places.state)
    const lock = await takeLock(disk, places, wait)
    if (!lock.held) return refused(catalogue.report('locked', { params: { process: lock.process } }))
    const release = (): void => {
      lock.release()
      if (before === 'absent') dropFolder(disk, places)
    }
    const diagnostics = await recover(disk, places)
    if (!diagnostics.some(isError)) return { diagnostics, release }
    release()
    return { diagnostics, release: () => {} }
  } catch (thrown) {
    if (before === 'absent') dropFolder(disk, places)
    return refused(writeFault('.locus', thrown))
  }
}

const refused = (diagnostic: Diagnostic): Hold => ({ diagnostics: [diagnostic], release: () => {} })

/** A run that wrote nothing leaves nothing, not even an empty folder. */
function dropFolder(disk: Disk, { state }: Places): void {
  try {
    if (existsSync(state)) disk.removeEmptyFolder(state)
  } catch (thrown) {
    if (!isCode(thrown, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw thrown
  }
}
