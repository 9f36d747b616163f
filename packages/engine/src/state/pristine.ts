import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { hashOf } from '../hash.ts'
import type { Operation } from '../write/operation.ts'
import type { Tree } from '../write/tree.ts'

/** Where the text with a hash lies. Content-addressed: what is there is never rewritten. */
export const pristinePath = (hash: string): string => `.locus/base/${hash}`

// A third of the time of quality 4 for a tenth more bytes.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 16 } }

/** Keeps a text as we wrote it, for the merge with a person's edits. Nothing to do if it is kept already. */
export const keepPristine = (tree: Tree, hash: string, text: Uint8Array): readonly Operation[] =>
  tree.kind(pristinePath(hash)) === 'absent' ? [{ kind: 'write', path: pristinePath(hash), before: null, bytes: brotliCompressSync(text, quality) }] : []

/** Drops a text that no file was written from any more. */
export function dropPristine(tree: Tree, hash: string): readonly Operation[] {
  const entry = tree.read(pristinePath(hash))
  return entry.kind === 'file' ? [{ kind: 'delete', path: pristinePath(hash), before: hashOf(entry.bytes) }] : []
}

/** The text with a hash; undefined if it is missing or damaged. */
export function readPristine(tree: Tree, hash: string): Buffer | undefined {
  const entry = tree.read(pristinePath(hash))
  if (entry.kind !== 'file') return undefined
  try {
    const text = brotliDecompressSync(entry.bytes)
    return hashOf(text) === hash ? text : undefined
  } catch {
    return undefined
  }
}
