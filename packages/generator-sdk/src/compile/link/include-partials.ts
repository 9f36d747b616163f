import { nearest, type Diagnostic } from '@locus/diagnostics'
import { problem } from '../problems.ts'
import type { Node, Template } from '../tree.ts'
import type { Library } from './library.ts'
import { mergeChain } from './merge-chain.ts'
import { countNodes, isLeaf } from './nodes.ts'
import { placeNodes } from './place.ts'

const largest = 200_000

interface Included {
  readonly nodes: readonly Node[]
  /** Templates that were put in, with what they extend. */
  readonly templates: readonly Template[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Each partial becomes its template's tree, at the column of its tag. */
export function includePartials(nodes: readonly Node[], root: Template, library: Library): Included {
  const templates = new Set<Template>()
  const diagnostics: Diagnostic[] = []
  const ready = new Map<string, readonly Node[]>()
  let size = countNodes(nodes)

  const bodyOf = (name: string, within: readonly string[]): readonly Node[] => {
    const known = ready.get(name)
    if (known !== undefined) return known
    const found = library.chain(name)
    const merged = mergeChain(found.chain)
    for (const template of found.chain) templates.add(template)
    diagnostics.push(...found.diagnostics, ...merged.diagnostics)
    const body = expand(merged.nodes, found.chain[0] ?? root, [...within, name])
    ready.set(name, body)
    return body
  }
  const expand = (part: readonly Node[], writer: Template, within: readonly string[]): readonly Node[] =>
    part.flatMap((node): Node | readonly Node[] => {
      if (isLeaf(node)) return node
      if (node.op === 'origin') {
        const owner = library.chain(node.template).chain.find((template) => template.name === node.template) ?? writer
        return [{ ...node, body: expand(node.body, owner, within) }]
      }
      if (node.op !== 'partial') {
        if ('other' in node) return [{ ...node, body: expand(node.body, writer, within), other: expand(node.other, writer, within) }]
        return 'body' in node && node.body !== undefined ? [{ ...node, body: expand(node.body, writer, within) }] : [node]
      }
      if (!library.has(node.name)) {
        const near = nearest(node.name, library.names)
        diagnostics.push(problem('unknown-partial', writer, node.line, { params: { name: node.name }, advice: near === undefined ? undefined : `did you mean "${near}"?` }))
        return []
      }
      if (within.includes(node.name)) {
        diagnostics.push(problem('partial-cycle', writer, node.line, { params: { name: node.name, path: [...within.slice(within.indexOf(node.name)), node.name].join(' > ') }, advice: 'print a tree of the model by a helper' }))
        return []
      }
      const body = bodyOf(node.name, within)
      size += countNodes(body)
      if (size > largest) {
        if (!diagnostics.some((diagnostic) => diagnostic.code === 'generator/too-large')) diagnostics.push(problem('too-large', root, 1, { params: { limit: largest, unit: 'parts with all that it includes' } }))
        return []
      }
      const of = { ...(node.of !== undefined && { of: node.of }), ...(node.set !== undefined && { set: node.set }) }
      return [{ op: 'included', ...of, body: placeNodes(body, false, node), line: node.line }]
    })
  const expanded = expand(nodes, root, [root.name])
  return { nodes: expanded, templates: [...templates], diagnostics }
}

