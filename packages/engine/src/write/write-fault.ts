import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { isCode, isSystemError } from './read-file.ts'

/** What the operating system said, as a finding about a path (relative to the root). */
export function writeFault(path: string, thrown: unknown): Diagnostic {
  if (isCode(thrown, 'ENOSPC', 'EDQUOT')) return catalogue.report('disk-full', { params: { path } })
  if (isCode(thrown, 'EACCES', 'EPERM', 'EROFS')) return catalogue.report('not-writable', { params: { path } })
  if (!isSystemError(thrown)) throw thrown
  return catalogue.report('write-failed', { params: { path, reason: reasonOfFault(thrown) } })
}

export const reasonOfFault = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
