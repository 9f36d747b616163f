import { isAbsolute } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Target } from '../request.ts'
import { kindOf } from '../write/read-file.ts'
import { linkOnTheWay } from '../write/links.ts'
import { problemOfPath } from './check-path.ts'

/** Output folders that do not lie inside of the project, by name or through a symbolic link. */
export function checkOuts(root: string, targets: readonly Target[]): readonly Diagnostic[] {
  return targets.flatMap(({ name, out }): readonly Diagnostic[] => {
    if (out === '' || out === '.') return []
    if (isAbsolute(out) || problemOfPath(out) !== undefined) return [catalogue.report('out-outside', { params: { out, target: name } })]
    const link = linkOnTheWay(root, `${out}/file`, new Map())
    if (link !== undefined) return [catalogue.report('symbolic-link', { params: { path: link } })]
    return kindOf(root) === 'absent' ? [catalogue.report('write-failed', { params: { path: root, reason: 'the project has no such folder' } })] : []
  })
}
