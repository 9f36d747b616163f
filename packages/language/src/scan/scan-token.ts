import type { Token, TokenKind } from './token.ts'

export interface Scanned {
  readonly token: Token
  /** What is wrong with it. */
  readonly fault?: 'unterminated-string' | 'unterminated-comment' | 'unexpected-character'
}

const word = /[A-Za-z_\p{L}][\p{L}\p{M}\p{N}_]*/uy
const number = /[0-9]+(?:\.[0-9]+)?/y
const hex = /#[A-Za-z0-9_]+/y
const bad = /[^\s\p{L}\p{N}_{}()[\]:,;.?<>/+\-*|=!&@'"]+/uy
const marks = '{}()[]:,;.?<>/+-*|=!&@\''

/** The token at or after an offset; blanks and comments before it are skipped. */
export function scanToken(text: string, offset: number): Scanned {
  const start = skipBlank(text, offset)
  if (start >= text.length) return { token: { kind: 'end', text: '', start: text.length, end: text.length } }
  if (text.startsWith('/*', start)) return { token: { kind: 'bad', text: '/*', start, end: text.length }, fault: 'unterminated-comment' }
  const first = text.charAt(start)
  if (first === '"') return scanString(text, start)
  const token = match(word, 'word', text, start) ?? match(number, 'number', text, start) ?? match(hex, 'hex', text, start)
  // A word with other letters is one mistake, and what is built of it is still read.
  if (token) return token.kind === 'word' && !/^[A-Za-z0-9_]+$/.test(token.text) ? { token, fault: 'unexpected-character' } : { token }
  if (marks.includes(first)) return { token: { kind: 'mark', text: first, start, end: start + 1 } }
  return { token: match(bad, 'bad', text, start) ?? { kind: 'bad', text: first, start, end: start + 1 }, fault: 'unexpected-character' }
}

/** Offset of what follows blanks and comments; a comment that does not end is no blank. Loops, as a pattern would overflow on a long text. */
export function skipBlank(text: string, offset: number): number {
  let at = offset
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1
    if (text.startsWith('//', at)) at = lineEnd(text, at)
    else if (text.startsWith('/*', at) && text.includes('*/', at + 2)) at = text.indexOf('*/', at + 2) + 2
    else return at
  }
}

/** Offset of the next line ending, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1
  return at
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /[\s\uFEFF]/.test(String.fromCharCode(code)))

function scanString(text: string, start: number): Scanned {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1
  if (at < text.length) return { token: { kind: 'string', text: text.slice(start + 1, at).replaceAll('\\"', '"'), start, end: at + 1 } }
  // To the end of its line, so that what follows is still read.
  const end = lineEnd(text, start)
  return { token: { kind: 'string', text: text.slice(start + 1, end), start, end }, fault: 'unterminated-string' }
}

function match(pattern: RegExp, kind: TokenKind, text: string, start: number): Token | undefined {
  pattern.lastIndex = start
  const found = pattern.exec(text)?.[0]
  return found === undefined ? undefined : { kind, text: found, start, end: start + found.length }
}
