import { styleText } from 'node:util'
import type { Diagnostic, Severity, Span } from '@locus/diagnostics'
import type { Source } from '../project/read-sources.ts'
import type { Output } from '../terminal.ts'

const words: Record<Severity, { readonly word: string; readonly color: 'red' | 'yellow' | 'cyan' }> = {
  error: { word: 'error', color: 'red' },
  warning: { word: 'warning', color: 'yellow' },
  info: { word: 'note', color: 'cyan' },
}

/** By file, then place; what has no place comes first. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => compare(a.span?.file ?? '', b.span?.file ?? '') || (a.span?.start ?? 0) - (b.span?.start ?? 0) || compare(a.code, b.code))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Prints each with its place, an excerpt and a caret, advice, and at the end the counts. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[], output: Output): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const paint = painter(output)
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const { word, color } = words[diagnostic.severity]
    output.write(`${paint([color, 'bold'], word)}${paint(['dim'], `[${diagnostic.code}]`)} ${paint(['bold'], diagnostic.message)}\n`)
    printPlace(diagnostic.span, texts, output, color)
    for (const note of diagnostic.notes ?? []) {
      output.write(`  ${paint(['cyan'], 'note')} ${note.message}\n`)
      printPlace(note.span, texts, output, 'cyan')
    }
    if (diagnostic.advice !== undefined) output.write(`  ${paint(['green'], 'help')} ${diagnostic.advice}\n`)
    output.write('\n')
  }
  const counts = (['error', 'warning'] as const).map((severity) => [diagnostics.filter((one) => one.severity === severity).length, severity] as const).filter(([count]) => count > 0)
  if (counts.length > 0) output.write(`${counts.map(([count, word]) => paint([words[word].color], `${count} ${word}${count === 1 ? '' : 's'}`)).join(', ')}\n`)
}

type Style = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim'
/** Colours on a terminal only. */
export const painter = (output: Output) => (styles: readonly Style[], text: string): string => (output.isTTY === true ? styleText([...styles], text, { validateStream: false }) : text)

function printPlace(span: Span | undefined, texts: ReadonlyMap<string, string>, output: Output, color: Style): void {
  if (!span) return
  const paint = painter(output)
  const text = texts.get(span.file)
  if (text === undefined) return void output.write(`  ${paint(['cyan'], '-->')} ${span.file}\n`)
  const { line, column, content } = placeOf(text, span.start)
  const gutter = ' '.repeat(String(line).length)
  const shown = content.replaceAll('\t', '  ')
  const before = [...content.slice(0, column - 1).replaceAll('\t', '  ')].length
  const length = Math.max(1, [...content.slice(column - 1, column - 1 + Math.max(1, span.end - span.start)).replaceAll('\t', '  ')].length)
  output.write(`${gutter} ${paint(['cyan'], '-->')} ${span.file}:${line}:${column}\n`)
  output.write(`${gutter} ${paint(['dim'], '|')}\n`)
  output.write(`${paint(['dim'], `${line} |`)} ${clip(shown, before)}\n`)
  output.write(`${gutter} ${paint(['dim'], '|')} ${' '.repeat([...shown].length <= width ? before : Math.min(before, width - 20))}${paint([color, 'bold'], '^'.repeat(Math.min(length, 40)))}\n`)
}

const width = 140
/** A window of a long line in which the place can be seen. */
const clip = (line: string, column: number): string => {
  const characters = [...line]
  if (characters.length <= width) return line
  const start = Math.max(0, column - (width - 20))
  return characters.slice(start, start + width).join('')
}

/** Line and column from 1; columns count UTF-16 code units, as editors do. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number; readonly content: string } {
  const at = Math.min(Math.max(offset, 0), text.length)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  let line = 1
  for (let index = text.indexOf('\n'); index !== -1 && index < at; index = text.indexOf('\n', index + 1)) line += 1
  return { line, column: at - start + 1, content: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') }
}
