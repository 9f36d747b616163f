import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { keyOfPath } from './check-path.ts'

/** A planned path with who planned it. */
export interface Claim {
  /** Relative to the project's root. */
  readonly path: string
  readonly id: string
}

/** Paths that meet on some file system, and paths that would have to be file and folder at once. */
export function pathConflicts(claims: readonly Claim[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const files = new Map<string, Claim>()
  for (const claim of claims) {
    const key = keyOfPath(claim.path)
    const other = files.get(key)
    if (other) diagnostics.push(conflict(claim, other))
    else files.set(key, claim)
  }
  for (const [key, claim] of files) {
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const folder = files.get(key.slice(0, end))
      if (folder) diagnostics.push(conflict(claim, folder))
    }
  }
  return diagnostics
}

const conflict = (claim: Claim, other: Claim): Diagnostic =>
  catalogue.report('path-conflict', { params: { path: claim.path, first: other.id, second: claim.id }, notes: other.path === claim.path ? [] : [{ message: `${other.id} has the path "${other.path}"` }] })
