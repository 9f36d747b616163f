import type { Node } from '../tree.ts'

/** Most nodes are parts of lines: whoever looks for others passes them by. */
export const isLeaf = ({ op }: Node): boolean => op === 'text' || op === 'indent' || op === 'end' || op === 'blank'

/** The bodies of a node. */
export function bodiesOf(node: Node): readonly (readonly Node[])[] {
  const bodies: (readonly Node[])[] = []
  if ('body' in node && node.body !== undefined) bodies.push(node.body)
  if ('other' in node) bodies.push(node.other)
  return bodies
}

/** Each node, innermost first, becomes some. */
export function mapNodes(nodes: readonly Node[], change: (node: Node) => readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => {
    if ('other' in node) return change({ ...node, body: mapNodes(node.body, change), other: mapNodes(node.other, change) })
    if ('body' in node && node.body !== undefined) return change({ ...node, body: mapNodes(node.body, change) })
    return change(node)
  })
}

/** The names of the blocks, and who wrote each. */
export function blocksOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [] : [...(node.op === 'block' ? [node.name] : []), ...bodiesOf(node).flatMap(blocksOf)]))
}

export function countNodes(nodes: readonly Node[]): number {
  let count = nodes.length
  for (const node of nodes) if (!isLeaf(node)) for (const body of bodiesOf(node)) count += countNodes(body)
  return count
}
