import type { Span } from '@locus/diagnostics'

/** Both from 1; `column` counts code points, so that an editor shows the same. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset (UTF-16 units) in a text. Lines end in LF, CRLF or CR. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  let start = 0
  for (const { index, 0: ending } of text.slice(0, end).matchAll(/\r\n|\n|\r/g)) {
    if (ending === '\r' && text[index + 1] === '\n') continue
    line += 1
    start = index + ending.length
  }
  return { line, column: [...text.slice(start, end)].length + 1 }
}

/** The line of a place with a line of carets below it, and where that is; tabs stay, so that the carets stand right. */
export interface Excerpt extends Position {
  /** The line itself, shortened around the place where it is longer than 160 characters. */
  readonly text: string
  /** Blanks and tabs, then one caret for each character of the place that is on this line. */
  readonly carets: string
}

const widest = 160

/** What a terminal shows of a place: `text` is the whole source that `span` points into. */
export function excerptAt(text: string, span: Pick<Span, 'start' | 'end'>): Excerpt {
  const { line, column } = positionAt(text, span.start)
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1
  const rest = text.slice(span.start).search(/[\r\n]/)
  const lineEnd = span.start === 0 && lineStart !== 0 ? text.length : rest === -1 ? text.length : span.start + rest
  const from = span.start - lineStart > widest / 2 ? span.start - widest / 2 : lineStart
  const to = Math.min(lineEnd, from + widest)
  const lead = text.slice(from, span.start)
  const marked = text.slice(span.start, Math.max(span.start, Math.min(span.end, to)))
  return { line, column, text: text.slice(from, to), carets: lead.replace(/[^\t]/gu, ' ') + '^'.repeat(Math.max(1, [...marked].length)) }
}
