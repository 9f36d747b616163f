import { hashOf } from '../hash.ts'
import type { Reason } from '../result.ts'
import type { Recorded } from '../state/manifest.ts'
import type { Entry } from '../write/read-file.ts'

/** A planned file beside what manifest and disk know of it. */
export interface Case {
  readonly ownership: Recorded['ownership']
  /** Of the new text. */
  readonly hash: string
  /** What the manifest has at the planned path. */
  readonly recorded: Recorded | undefined
  /** The file was written once, here or at another path of an earlier layout. */
  readonly known: boolean
  /** It was written at another path, and a person has deleted it there. */
  readonly deletedElsewhere: boolean
  /** At the planned path. */
  readonly disk: Entry
  /** No file of the target is left: nothing was deleted on purpose. */
  readonly fresh: boolean
}

export type Verdict = Written | Stays | { readonly action: 'foreign' }
export interface Written {
  readonly action: 'create' | 'update'
  readonly reason?: Reason
}
/** `hashes`: what the manifest knows as ours from now on. */
export type Stays =
  | { readonly action: 'unchanged'; readonly hashes: readonly string[]; readonly reason?: Reason }
  /** `withheld`: there is a new text that it does not get. */
  | { readonly action: 'keep'; readonly hashes: readonly string[]; readonly reason: Reason; readonly withheld: boolean }

export const isWritten = (verdict: Written | Stays): verdict is Written => verdict.action === 'create' || verdict.action === 'update'

/** What becomes of one planned file. */
export function compareFile({ ownership, hash, recorded, known, deletedElsewhere, disk, fresh }: Case): Verdict {
  const ours = recorded?.hashes ?? []
  if (known && ownership !== 'generated' && !fresh) return { action: 'unchanged', hashes: ours, reason: 'written-once' }
  if (disk.kind === 'absent') {
    if (fresh || !(recorded || deletedElsewhere)) return { action: 'create', ...(known && !recorded && { reason: 'moved' as const }) }
    return { action: 'unchanged', hashes: ours, reason: 'deleted-by-user' }
  }
  if (disk.kind === 'file' && isOurs(disk.bytes, [hash])) return { action: 'unchanged', hashes: [hash] }
  if (!recorded) return { action: 'foreign' }
  if (disk.kind === 'file' && isOurs(disk.bytes, ours)) return { action: 'update' }
  return { action: 'keep', hashes: ours, reason: 'edited', withheld: !ours.includes(hash) }
}

/** Whether a text is one of those with some hashes; with CRLF too: git may have converted it, nobody edited it. */
export function isOurs(bytes: Buffer, known: readonly string[]): boolean {
  if (known.includes(hashOf(bytes))) return true
  return bytes.includes('\r\n') && known.includes(hashOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')))
}
