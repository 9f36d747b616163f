import { nearest, type Diagnostic } from '@locus/diagnostics'
import type { Expr } from '../../template/program.ts'
import { problem } from '../problems.ts'
import type { Node, Template } from '../tree.ts'
import { bodiesOf, isLeaf } from './nodes.ts'

/** Calls of helpers that the generator does not have. */
export function checkCalls(nodes: readonly Node[], templates: ReadonlyMap<string, Template>, helpers: ReadonlySet<string>): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const visit = (part: readonly Node[], writer: Template | undefined): void => {
    for (const node of part) {
      if (isLeaf(node)) continue
      const owner = node.op === 'origin' ? (templates.get(node.template) ?? writer) : writer
      const line = 'line' in node ? node.line : 1
      if (owner !== undefined) for (const name of expressionsOf(node).flatMap(callsOf)) if (!helpers.has(name)) found.push(unknown(name, owner, line, helpers))
      for (const body of bodiesOf(node)) visit(body, owner)
    }
  }
  visit(nodes, undefined)
  return found
}

function unknown(name: string, owner: Template, line: number, helpers: ReadonlySet<string>): Diagnostic {
  const near = nearest(name, [...helpers])
  return problem('unknown-helper', owner, line, { params: { name }, advice: near === undefined ? undefined : `did you mean "${near}"?` })
}

/** The expressions that a node itself holds. */
export function expressionsOf(node: Node): readonly Expr[] {
  switch (node.op) {
    case 'print': case 'each': case 'with': return [node.of]
    case 'if': return [node.test]
    case 'slot': return node.of === undefined ? [] : [node.of]
    case 'partial': case 'included': return [...(node.of === undefined ? [] : [node.of]), ...Object.values(node.set ?? {})]
    default: return []
  }
}

function callsOf(expr: Expr): readonly string[] {
  return 'call' in expr ? [expr.call, ...expr.args.flatMap(callsOf), ...Object.values(expr.named ?? {}).flatMap(callsOf)] : []
}
