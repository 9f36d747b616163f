import type { Lie, Node } from '../tree.ts'
import { bodiesOf, mapNodes } from './nodes.ts'

/** The indentation of each line, in order. */
function indentsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.op === 'indent') return [node.text]
    if ('column' in node && !node.inline && node.op !== 'block') return [node.column]
    return bodiesOf(node).flatMap(indentsOf)
  })
}

/** The indentation of the leftmost line. */
export function leftmost(nodes: readonly Node[]): string | undefined {
  const [first, ...others] = indentsOf(nodes)
  return others.reduce((least, indent) => (least !== undefined && indent.length < least.length ? indent : least), first)
}

/** A body from elsewhere comes to the place of its tag. `inline`: it was written inside of a line. */
export function placeNodes(nodes: readonly Node[], inline: boolean, at: Lie): readonly Node[] {
  const moved = moveLines(nodes, at.column)
  if (at.inline) return inline ? moved : withoutLineEnds(moved)
  return inline ? [{ op: 'indent', text: at.column, line: lineOf(nodes) }, ...moved, { op: 'end' }] : moved
}

/** Moves whole lines so that the leftmost of them stands at `to`. */
function moveLines(nodes: readonly Node[], to: string): readonly Node[] {
  const base = leftmost(nodes) ?? ''
  if (base === to) return nodes
  const move = (indent: string): string => to + indent.slice(base.length)
  return mapNodes(nodes, (node) => {
    if (node.op === 'indent') return [{ ...node, text: move(node.text) }]
    return 'column' in node ? [{ ...node, column: move(node.column) }] : [node]
  })
}

/** Inside of a line the first line's indentation and the last line's end fall away. */
function withoutLineEnds(nodes: readonly Node[]): readonly Node[] {
  return withoutLastEnd(withoutFirstIndent(nodes))
}

function withoutFirstIndent(nodes: readonly Node[]): readonly Node[] {
  const index = nodes.findIndex((node) => node.op === 'indent' || node.op === 'origin')
  return nodes.flatMap((node, at) => (at !== index ? [node] : node.op === 'origin' ? [{ ...node, body: withoutFirstIndent(node.body) }] : []))
}

function withoutLastEnd(nodes: readonly Node[]): readonly Node[] {
  const index = nodes.findLastIndex((node) => node.op !== 'blank')
  return nodes.slice(0, index + 1).flatMap((node, at) => (at !== index ? [node] : node.op === 'origin' ? [{ ...node, body: withoutLastEnd(node.body) }] : node.op === 'end' ? [] : [node]))
}

function lineOf(nodes: readonly Node[]): number {
  const first = nodes.find((node) => 'line' in node)
  return first !== undefined && 'line' in first ? first.line : 1
}
