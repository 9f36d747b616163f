import type { Diagnostic, Note, Span } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Template } from './tree.ts'

export type Code = keyof (typeof catalogue)['entries']

/** What a finding of one template knows of its place. */
export type Source = Pick<Template, 'name' | 'file' | 'starts'>

export interface Detail {
  readonly params?: Readonly<Record<string, string | number>>
  readonly advice?: string | undefined
  readonly notes?: readonly Note[]
}

/** One finding at a line of a template. */
export function problem(code: Code, source: Source, line: number, detail: Detail = {}): Diagnostic {
  const { severity, message } = catalogue.entries[code]
  const params = detail.params ?? {}
  return {
    code: `${catalogue.prefix}/${code}`,
    severity,
    message: message.replaceAll(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : hole)),
    span: spanOf(source, line),
    ...(detail.notes !== undefined && { notes: detail.notes }),
    ...(detail.advice !== undefined && { advice: detail.advice }),
  }
}

/** A line of the source, without its end. */
export function spanOf(source: Source, line: number): Span {
  const start = source.starts[line - 1] ?? 0
  const next = source.starts[line]
  return { file: source.file, start, end: next === undefined ? start : Math.max(start, next - 1) }
}

/** The offset at which each line begins, and the text's length as a last one. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1)) starts.push(index + 1)
  starts.push(source.length + 1)
  return starts
}
