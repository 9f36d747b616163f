import type { Diagnostic } from '@locus/diagnostics'
import type { Model } from '@locus/model'
import { compare, isOf } from './compare.ts'
import { hashOf } from './hash.ts'
import type { Product } from './produce.ts'
import type { Change } from './result.ts'
import { keepGitFiles } from './state/git-files.ts'
import { keepHistory } from './state/history.ts'
import { manifestPath, printManifest, readManifest, type Recorded } from './state/manifest.ts'
import { dropPristine, keepPristine } from './state/pristine.ts'
import type { Operation } from './write/operation.ts'
import type { Tree } from './write/tree.ts'

export interface ComparedAll {
  /** One list a product. */
  readonly changes: readonly (readonly Change[])[]
  /** Files of the project and of its state, in the order in which they are written; empty if nothing changes. */
  readonly operations: readonly Operation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All targets beside the disk, and the state that goes with them into one commit. */
export function compareAll(products: readonly Product[], model: Model, history: readonly Model[], tree: Tree): ComparedAll {
  const manifest = readManifest(tree)
  const compared = products.map(({ target, output }) => compare(target, output, manifest.value, tree))
  const others = [...manifest.value.values()].filter((recorded) => !products.some(({ target }) => isOf(target, recorded)))
  const next = [...others, ...compared.flatMap(({ recorded }) => recorded)]
  const files = compared.flatMap(({ operations }) => operations)
  const state = [
    ...[...new Map(compared.flatMap(({ pristine }) => [...pristine]))].flatMap(([hash, text]) => keepPristine(tree, hash, text)),
    ...unused(manifest.value.values(), next).flatMap((hash) => dropPristine(tree, hash)),
    ...keepHistory(history, model, compared.some(({ hasNewFrozen }) => hasNewFrozen)),
    ...keepManifest(tree, next),
  ]
  const operations = [...files, ...state]
  return {
    changes: compared.map(({ changes }) => changes),
    operations: operations.length > 0 ? [...operations.filter(({ kind }) => kind === 'delete'), ...operations.filter(({ kind }) => kind === 'write'), ...keepGitFiles(tree)] : [],
    diagnostics: [...manifest.diagnostics, ...compared.flatMap(({ diagnostics }) => diagnostics)],
  }
}

/** Hashes that the manifest knew and knows no longer. */
function unused(before: Iterable<Recorded>, after: readonly Recorded[]): readonly string[] {
  const used = new Set(after.flatMap(({ hashes }) => hashes))
  return [...new Set([...before].flatMap(({ hashes }) => hashes))].filter((hash) => !used.has(hash))
}

function keepManifest(tree: Tree, entries: readonly Recorded[]): readonly Operation[] {
  const bytes = Buffer.from(printManifest(entries))
  const now = tree.read(manifestPath)
  if (now.kind === 'file' ? bytes.equals(now.bytes) : entries.length === 0) return []
  return [{ kind: 'write', path: manifestPath, before: now.kind === 'file' ? hashOf(now.bytes) : null, bytes }]
}
