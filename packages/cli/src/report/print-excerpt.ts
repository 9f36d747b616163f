import type { Span } from '@locus/diagnostics'
import type { Output } from '../terminal.ts'
import { painter, type Style } from './painter.ts'
import { placeOf } from './place-of.ts'

/** A place: file, line and column, the line itself and what it is about underlined. */
export function printExcerpt(span: Span | undefined, texts: ReadonlyMap<string, string>, output: Output, color: Style): void {
  if (!span) return
  const paint = painter(output)
  const text = texts.get(span.file)
  if (text === undefined) return void output.write(`  ${paint(['cyan'], '-->')} ${span.file}\n`)
  const { line, column, content } = placeOf(text, span.start)
  const gutter = ' '.repeat(String(line).length)
  const before = widthOf(content.slice(0, column - 1))
  const length = Math.max(1, widthOf(content.slice(column - 1, column - 1 + Math.max(1, span.end - span.start))))
  const { shown, start } = clip(plain(content), before)
  output.write(`${gutter} ${paint(['cyan'], '-->')} ${span.file}:${line}:${column}\n`)
  output.write(`${gutter} ${paint(['dim'], '|')}\n`)
  output.write(`${paint(['dim'], `${line} |`)} ${shown}\n`)
  output.write(`${gutter} ${paint(['dim'], '|')} ${' '.repeat(before - start)}${paint([color, 'bold'], '^'.repeat(Math.min(length, 40)))}\n`)
}

/** Control characters of a source would move the caret, or worse. */
const plain = (text: string): string => text.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
const widthOf = (text: string): number => [...plain(text)].length

const width = 140
/** A window of a long line, with the place in its middle. */
function clip(line: string, column: number): { readonly shown: string; readonly start: number } {
  const characters = [...line]
  const start = characters.length <= width ? 0 : Math.max(0, Math.min(column - width / 2, characters.length - width))
  return { shown: characters.slice(start, start + width).join(''), start }
}
