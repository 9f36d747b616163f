import { lstatSync, readFileSync } from 'node:fs'

/** What stands at a path; links are never followed. */
export type Entry = { readonly kind: 'file'; readonly bytes: Buffer } | { readonly kind: 'absent' | 'folder' | 'link' | 'other' }

export function readEntry(path: string): Entry {
  const kind = kindOf(path)
  return kind === 'file' ? { kind, bytes: readFileSync(path) } : { kind }
}

export function kindOf(path: string): Entry['kind'] {
  try {
    // An exception for each file that is not there yet would be dear.
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat === undefined) return 'absent'
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other'
  } catch (thrown) {
    if (isCode(thrown, 'ENOENT', 'ENOTDIR')) return 'absent'
    throw thrown
  }
}

/** Whether the operating system refused with one of some codes. */
export const isCode = (thrown: unknown, ...codes: readonly string[]): boolean => typeof thrown === 'object' && thrown !== null && 'code' in thrown && codes.includes(String(thrown.code))

/** Whether something was thrown by the operating system; else it is a bug of ours. */
export const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && ('syscall' in thrown || /^E[A-Z0-9]+$/.test(thrown.code))
