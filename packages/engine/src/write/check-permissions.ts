import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { foldersOf } from './links.ts'
import type { Operation } from './operation.ts'
import { isCode, kindOf } from './read-file.ts'

/** Every folder that would have to be written to and cannot, before anything is written. */
export function checkPermissions(root: string, operations: readonly Operation[]): readonly Diagnostic[] {
  const folders = new Set(operations.map(({ path }) => nearestFolder(root, path)))
  return [...folders].toSorted().flatMap((folder) => {
    try {
      accessSync(join(root, folder), constants.W_OK | constants.X_OK)
      return []
    } catch (thrown) {
      if (!isCode(thrown, 'EACCES', 'EPERM', 'EROFS')) throw thrown
      return [catalogue.report('not-writable', { params: { path: folder } })]
    }
  })
}

/** The innermost folder above a path that exists. */
const nearestFolder = (root: string, path: string): string => foldersOf(path).findLast((folder) => kindOf(join(root, folder)) === 'folder') ?? '.'
