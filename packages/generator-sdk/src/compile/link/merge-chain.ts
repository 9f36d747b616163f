import { nearest, type Diagnostic } from '@locus/diagnostics'
import { problem } from '../problems.ts'
import type { Change, Node, Template } from '../tree.ts'
import { blockHash } from './block-hash.ts'
import { blocksOf, bodiesOf, isLeaf, mapNodes } from './nodes.ts'
import { leftmost, placeNodes } from './place.ts'

type Block = Extract<Node, { op: 'block' }>

/**
 * A chain of templates, root first, as one tree: a level's change applies to the block as the levels below left it.
 * What is overridden does not exist afterwards.
 */
export function mergeChain(chain: readonly Template[]): { readonly nodes: readonly Node[]; readonly diagnostics: readonly Diagnostic[] } {
  const [root, ...levels] = chain
  if (root === undefined) return { nodes: [], diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const writers = new Map<string, string>()
  const gone = new Map<string, string>()
  signBlocks(root.body, root.name, writers)
  let nodes: readonly Node[] = [{ op: 'origin', template: root.name, body: root.body }]
  let parent = root
  for (const level of levels) {
    const known = blocksOf(nodes)
    for (const change of level.changes) {
      if (!known.includes(change.block)) diagnostics.push(unknownBlock(change, level, parent, known, gone))
      signBlocks(change.body, level.name, writers)
    }
    nodes = mapNodes(nodes, (node) => (node.op === 'block' ? [changeBlock(node, level, parent, writers, diagnostics)] : [node]))
    const left = new Set(blocksOf(nodes))
    for (const block of known) {
      if (left.has(block)) continue
      gone.set(block, level.name)
      const lost = level.changes.find((change) => change.block === block)
      if (lost !== undefined) diagnostics.push(unknownBlock(lost, level, parent, [...left], gone))
    }
    parent = level
  }
  return { nodes, diagnostics }
}

function signBlocks(nodes: readonly Node[], template: string, writers: Map<string, string>): void {
  for (const node of nodes) {
    if (isLeaf(node)) continue
    if (node.op === 'block') writers.set(node.name, template)
    for (const body of bodiesOf(node)) signBlocks(body, template, writers)
  }
}

function unknownBlock(change: Change, level: Template, parent: Template, known: readonly string[], gone: ReadonlyMap<string, string>): Diagnostic {
  const who = gone.get(change.block)
  const near = nearest(change.block, known)
  const why = who === undefined ? `; it has ${known.length === 0 ? 'none' : known.join(', ')}` : `: "${who}" replaced it away`
  return problem('unknown-block', level, change.line, { params: { block: change.block, parent: parent.name, why }, ...(who === undefined && near !== undefined && { advice: `did you mean "${near}"?` }) })
}

function changeBlock(block: Block, level: Template, parent: Template, writers: ReadonlyMap<string, string>, diagnostics: Diagnostic[]): Node {
  const changes = level.changes.filter((change) => change.block === block.name)
  if (changes.length === 0) return block
  let body: readonly Node[] = [{ op: 'origin', template: writers.get(block.name) ?? parent.name, block: block.name, body: block.body }]
  // An override's lines move to the leftmost line of its block.
  const at = { column: leftmost(body) ?? block.column, inline: block.inline }
  for (const change of changes) {
    if (change.was !== undefined && change.was !== blockHash(block.body)) {
      diagnostics.push(problem('drifted', level, change.line, { params: { block: block.name, parent: parent.name }, advice: `compare with the block as it is now, then set was="${blockHash(block.body)}"` }))
    }
    const own: Node = { op: 'origin', template: level.name, block: block.name, body: placeNodes(change.body, change.inline, at) }
    if (change.how === 'replace') body = [own]
    else if (change.how === 'prepend') body = [own, ...body]
    else if (change.how === 'append') body = [...body, own]
    else body = wrap(own, block.inline, body)
  }
  return { ...block, body }
}

/** The block as it was comes to the place of {{super}}. */
function wrap(own: Node, inline: boolean, before: readonly Node[]): readonly Node[] {
  return mapNodes([own], (node) => {
    return node.op === 'super' ? placeNodes(before, inline, node) : [node]
  })
}
