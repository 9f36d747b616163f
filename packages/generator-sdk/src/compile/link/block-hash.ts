import { canonical } from '../cache/canonical.ts'
import { sha256Hex } from '../cache/sha256.ts'
import type { Node } from '../tree.ts'

/** Ten characters of the hash of a block's tree, without lines and owners: what `was` of a replace holds. */
export function blockHash(nodes: readonly Node[]): string {
  return sha256Hex(canonical(nodes.flatMap(bare))).slice(0, 10)
}

type Bare = Readonly<Record<string, unknown>>

function bare(node: Node): readonly Bare[] {
  if (node.op === 'origin') return node.body.flatMap(bare)
  const { line: _line, ...rest } = 'line' in node ? node : { ...node, line: 0 }
  const body = 'body' in node && node.body !== undefined ? { body: node.body.flatMap(bare) } : {}
  const other = 'other' in node ? { other: node.other.flatMap(bare) } : {}
  return [{ ...rest, ...body, ...other }]
}
