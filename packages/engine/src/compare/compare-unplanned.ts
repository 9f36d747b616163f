import { hashOf } from '../hash.ts'
import type { Recorded } from '../state/manifest.ts'
import type { Operation } from '../write/operation.ts'
import type { Entry } from '../write/read-file.ts'
import { isOurs } from './compare-file.ts'

export interface Unplanned {
  readonly action?: 'delete' | 'keep' | 'unchanged'
  readonly operation?: Operation
  /** The manifest keeps its entry. */
  readonly recorded: boolean
}

/** What becomes of a file that we wrote and no longer plan: it goes if nobody has edited it. What is part of a history stays. */
export function compareUnplanned({ ownership, path, hashes }: Recorded, disk: Entry): Unplanned {
  if (ownership === 'frozen') return { action: 'unchanged', recorded: true }
  if (disk.kind === 'absent') return { recorded: false }
  if (disk.kind === 'file' && isOurs(disk.bytes, hashes)) return { action: 'delete', operation: { kind: 'delete', path, before: hashOf(disk.bytes) }, recorded: false }
  return { action: 'keep', recorded: true }
}
