import type { Diagnostic } from '@locus/diagnostics'
import type { Language } from '../../code/language.ts'
import type { Use } from '../../port.ts'
import type { Program } from '../../template/program.ts'
import type { Node } from '../tree.ts'
import { checkCalls } from './check-calls.ts'
import { flatten } from './flatten.ts'
import { includePartials } from './include-partials.ts'
import type { Library } from './library.ts'
import { mergeChain } from './merge-chain.ts'
import { bodiesOf } from './nodes.ts'
import { vocabularies } from './vocabularies.ts'

export interface LinkOptions {
  readonly uses: readonly Use[]
  readonly helpers?: ReadonlySet<string> | undefined
  readonly languages?: readonly Language[] | undefined
}

/** The chain of one template becomes a program: blocks merged, partials put in, words found, lines joined. */
export function linkProgram(name: string, library: Library, options: LinkOptions): { readonly program?: Program; readonly diagnostics: readonly Diagnostic[] } {
  const { chain, diagnostics: broken } = library.chain(name)
  const root = chain[0]
  if (root === undefined) return { diagnostics: broken }
  const merged = mergeChain(chain)
  const included = includePartials(merged.nodes, root, library)
  const templates = [...chain, ...included.templates]
  const words = vocabularies(options.uses, templates)
  const calls = options.helpers === undefined ? [] : checkCalls(included.nodes, new Map(templates.map((template) => [template.name, template])), options.helpers)
  const diagnostics = [...merged.diagnostics, ...included.diagnostics, ...words.diagnostics, ...calls]
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics }
  const { body, places } = flatten(included.nodes, root.name, { of: words.of, languages: options.languages, sample: () => sampleOf(included.nodes) })
  return { program: { format: 1, template: name, body, places }, diagnostics }
}

/** The template's own text. */
function sampleOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.op === 'text' ? node.text : node.op === 'end' ? '\n' : bodiesOf(node).map(sampleOf).join(''))).join('')
}
