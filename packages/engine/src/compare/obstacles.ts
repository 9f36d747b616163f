import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { foldersOf } from '../write/links.ts'
import type { Operation } from '../write/operation.ts'
import type { Tree } from '../write/tree.ts'

/** Symbolic links and files where folders of planned files must be; a file that goes in the same run is none. */
export function obstacles(places: readonly string[], operations: readonly Operation[], tree: Tree): readonly Diagnostic[] {
  const going = new Set(operations.filter(({ kind }) => kind === 'delete').map(({ path }) => path))
  const folders = new Set(places.flatMap(foldersOf))
  return [...folders].toSorted().flatMap((folder) => {
    const kind = tree.kind(folder)
    if (kind === 'link') return [catalogue.report('symbolic-link', { params: { path: folder } })]
    return (kind === 'file' || kind === 'other') && !going.has(folder) ? [catalogue.report('foreign-file', { params: { path: folder } })] : []
  })
}
