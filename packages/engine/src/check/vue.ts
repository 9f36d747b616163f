import { createRequire } from 'node:module'
import type { CompilerError, ElementNode, RootNode, TemplateChildNode } from '@vue/compiler-dom'
import type * as Vue from '@vue/compiler-dom'
import { lazy } from '../format/lazy.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'
import { checkScript } from './script.ts'

// Asked for as the CommonJS that it is: an import would read all of it once more, for its names.
const load = lazy(() => createRequire(import.meta.url)('@vue/compiler-dom') as typeof Vue)

// Enums of Vue's compiler, which types alone cannot import: NodeTypes.ELEMENT, NodeTypes.DIRECTIVE.
const element = 1
const directive = 7

/** A single-file component by Vue's own parser: its frame, its template with every expression, its scripts. Blocks its thread. */
export async function checkVue(path: string, text: string): Promise<readonly SyntaxFault[]> {
  const { parse } = load()
  const faults: SyntaxFault[] = []
  const onError = ({ message, loc }: CompilerError): void => void faults.push({ line: loc?.start.line ?? 1, column: loc?.start.column ?? 1, reason: message })
  const root = parse(text, { parseMode: 'sfc', prefixIdentifiers: true, expressionPlugins: ['typescript'], onError })
  faults.push(...brokenLoops(root))
  for (const block of root.children) if (block.type === element && block.tag === 'script') faults.push(...(await checkBlock(path, text, block)))
  return faults
}

async function checkBlock(path: string, text: string, { props, innerLoc }: ElementNode): Promise<readonly SyntaxFault[]> {
  if (!innerLoc) return []
  const { start, end } = innerLoc
  const lang = props.flatMap((prop) => (prop.name === 'lang' && 'value' in prop && prop.value ? [prop.value.content] : []))[0] ?? 'js'
  const faults = await checkScript(`${path}.${lang}`, text.slice(start.offset, end.offset))
  return faults.map(({ line, column, reason }) => ({ line: line + start.line - 1, column: line === 1 ? column + start.column - 1 : column, reason }))
}

/** The parser leaves a `v-for` that it cannot read without a word. */
function brokenLoops(node: RootNode | TemplateChildNode): readonly SyntaxFault[] {
  const own = node.type === element ? node.props.flatMap((prop) => (prop.type === directive && prop.name === 'for' && !prop.forParseResult ? [{ line: prop.loc.start.line, column: prop.loc.start.column, reason: 'v-for has no "in" or "of" with two sides' }] : [])) : []
  return 'children' in node && Array.isArray(node.children) ? [...own, ...node.children.flatMap((child) => (typeof child === 'object' ? brokenLoops(child as TemplateChildNode) : []))] : own
}
