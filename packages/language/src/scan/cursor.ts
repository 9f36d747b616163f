import type { Report } from '../report.ts'
import type { Source } from '../source.ts'
import type { Span } from '@locus/diagnostics'
import { scanToken } from './scan-token.ts'
import type { Token } from './token.ts'

/** The tokens of one source, read on demand: raw bodies are skipped by offset, without being scanned. */
export interface Cursor {
  readonly source: Source
  readonly report: Report
  /** The token `ahead` places further, 0 is the next one. */
  peek(ahead?: number): Token
  take(): Token
  /** Takes the next token if it is this mark or word. */
  accept(text: string): Token | undefined
  /** Is the next token this mark or word? */
  at(text: string, ahead?: number): boolean
  atKind(kind: Token['kind'], ahead?: number): boolean
  /** Offset behind the token taken last. */
  readonly offset: number
  seek(offset: number): void
  span(from: Token, to?: Token): Span
  /** From a start to the end of the token taken last. */
  spanFrom(start: number): Span
}

/** A file with more mistakes than this is no program; reading it stops. */
const mostFaults = 200

export function createCursor(source: Source, report: Report): Cursor {
  const { text, path } = source
  let ahead: Token[] = []
  let offset = 0
  let scanned = 0
  const before = report.errorCount()

  const scan = (): Token => {
    if (report.errorCount() - before > mostFaults) {
      if (scanned < text.length) report('too-many-mistakes', { file: path, start: scanned, end: scanned }, { params: { count: mostFaults } })
      scanned = text.length
    }
    const { token, fault } = scanToken(text, scanned)
    scanned = token.end
    if (fault) reportFault(token, fault)
    return token
  }
  const reportFault = (token: Token, fault: 'unterminated-string' | 'unterminated-comment' | 'unexpected-character'): void => {
    const span = { file: path, start: token.start, end: token.end }
    if (fault !== 'unexpected-character') report(fault, fault === 'unterminated-comment' ? { ...span, end: token.start + 2 } : span)
    else report(fault, span, { params: { text: token.text.slice(0, 20) }, advice: adviceFor(token.text) })
  }
  const cursor: Cursor = {
    source,
    report,
    peek(count = 0) {
      while (ahead.length <= count) {
        // What is bad is reported once and is no token of the grammar.
        const token = scan()
        if (token.kind !== 'bad') ahead.push(token)
      }
      return ahead[count] as Token
    },
    take() {
      const token = cursor.peek()
      ahead.shift()
      offset = token.end
      return token
    },
    accept: (mark) => (cursor.at(mark) ? cursor.take() : undefined),
    at: (mark, count = 0) => {
      const token = cursor.peek(count)
      return token.text === mark && (token.kind === 'word' || token.kind === 'mark')
    },
    atKind: (kind, count = 0) => cursor.peek(count).kind === kind,
    get offset() {
      return offset
    },
    seek(to) {
      ahead = []
      scanned = offset = to
    },
    span: (from, to = from) => ({ file: path, start: from.start, end: to.end }),
    spanFrom: (start) => ({ file: path, start, end: Math.max(start, offset) }),
  }
  return cursor
}

const adviceFor = (text: string): string | undefined => {
  if (text.startsWith('#')) return 'A comment begins with `//`; a colour is `#` and 3, 4, 6 or 8 hex digits.'
  if (/^[`‘’“”„]/.test(text)) return 'Texts stand in straight double quotes: "…".'
  return /^\p{L}/u.test(text) ? 'Names are made of the letters A to Z, digits and `_`.' : undefined
}
