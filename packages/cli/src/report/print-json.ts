import type { Diagnostic } from '@locus/diagnostics'
import type { Source } from '../project/read-sources.ts'
import type { Output } from '../terminal.ts'
import { placeOf } from './place-of.ts'
import { sortDiagnostics } from './print-diagnostics.ts'

export const printJson = (value: unknown, output: Output): void => void output.write(`${JSON.stringify(value, null, 2)}\n`)

/** A diagnostic with line and column (from 1), for programs. */
export const jsonDiagnostics = (diagnostics: readonly Diagnostic[], sources: readonly Source[]): readonly object[] => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  return sortDiagnostics(diagnostics).map((diagnostic) => {
    const text = diagnostic.span && texts.get(diagnostic.span.file)
    if (!diagnostic.span || text === undefined) return diagnostic
    const { line, column } = placeOf(text, diagnostic.span.start)
    return { ...diagnostic, line, column }
  })
}
