import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { isCode } from './read-file.ts'

/** What the operating system said, as a finding about a path (relative to the root). */
export function writeFault(path: string, thrown: unknown): Diagnostic {
  if (isCode(thrown, 'ENOSPC', 'EDQUOT')) return catalogue.report('disk-full', { params: { path } })
  if (isCode(thrown, 'EACCES', 'EPERM', 'EROFS')) return catalogue.report('not-writable', { params: { path } })
  if (!isCode(thrown, ...systemCodes)) throw thrown
  return catalogue.report('write-failed', { params: { path, reason: reasonOfFault(thrown) } })
}

/** What an operating system can say that is no bug of ours. */
const systemCodes = ['EBUSY', 'EDQUOT', 'EEXIST', 'EFBIG', 'EINTR', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'EMLINK', 'ENAMETOOLONG', 'ENFILE', 'ENODEV', 'ENOENT', 'ENOMEM', 'ENOTDIR', 'ENOTEMPTY', 'ENXIO', 'ESTALE', 'ETXTBSY', 'EXDEV', 'ENOTSUP', 'EINVAL', 'EILSEQ']

export const reasonOfFault = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
