import type { Diagnostic } from '@locus/diagnostics'
import { lineStarts, problem, type Source } from '../problems.ts'
import type { Node, Template } from '../tree.ts'
import { cutLines } from './lines.ts'
import { parse } from './parse.ts'
import { Reader } from './reader.ts'

export interface TemplateSource {
  /** `vue/entity/list`. */
  readonly name: string
  readonly text: string
  /** Path for findings; the name if absent. */
  readonly file?: string
  /** Names of the generator's helpers. Absent: the linker checks them. */
  readonly helpers?: ReadonlySet<string>
}

const largest = 256 * 1024

/** One pass over Handlebars' tree of a file: refuses what may not be there, resolves names, turns text into lines. All findings at once. */
export function readTemplate({ name, text, file = `${name}.hbs`, helpers }: TemplateSource): { readonly template?: Template; readonly diagnostics: readonly Diagnostic[] } {
  const normal = text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '').replace(/(?<!\n)$/, '\n')
  const source: Source = { name, file, starts: lineStarts(normal) }
  const refuse = (diagnostic: Diagnostic): { readonly diagnostics: readonly Diagnostic[] } => ({ diagnostics: [diagnostic] })
  if (normal.length > largest) return refuse(problem('too-large', source, 1, { params: { limit: largest, unit: 'characters' } }))
  if (!normal.includes('{{')) return refuse(problem('no-tags', source, 1, { advice: 'move the file below assets/' }))
  const raw = normal.indexOf('{{{{')
  if (raw >= 0) return refuse(problem('raw-block', source, normal.slice(0, raw).split('\n').length))
  const parsed = parse(name, normal)
  if ('message' in parsed) return refuse(problem('syntax', source, parsed.line, { params: { text: parsed.message } }))

  const reader = new Reader(source, helpers)
  const body = reader.read(parsed.program)
  cutLines(reader.tokens)
  const nodes = body()
  const { parent } = reader
  const changes = reader.changes.map(({ late, ...change }) => ({ ...change, ...late() }))
  const stray = parent === undefined ? undefined : nodes.find((node) => node.op !== 'blank' && node.op !== 'indent' && node.op !== 'end' && node.op !== 'glue')
  const diagnostics = [...reader.diagnostics, ...(stray === undefined ? [] : [problem('stray-text', source, lineOf(stray))])]
  if (diagnostics.length > 0) return { diagnostics: diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) }
  const template: Template = { format: 1, ...source, ...(parent !== undefined && { extends: parent }), changes, body: parent === undefined ? nodes : [], uses: reader.uses }
  return { template, diagnostics }
}

const lineOf = (node: Node): number => ('line' in node ? node.line : 1)
