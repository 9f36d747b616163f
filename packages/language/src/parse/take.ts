import type { Cursor } from '../scan/cursor.ts'
import type { Ident } from '../syntax.ts'

/** The next token as a word; else a finding, and nothing is taken. */
export function takeIdent(cursor: Cursor, what: string): Ident | undefined {
  if (cursor.atKind('word')) {
    const token = cursor.take()
    return { text: token.text, span: cursor.span(token) }
  }
  expected(cursor, what)
  return undefined
}

/** Takes the mark; else a finding, and nothing is taken. */
export function takeMark(cursor: Cursor, mark: string): boolean {
  if (cursor.accept(mark)) return true
  expected(cursor, `\`${mark}\``)
  return false
}

export function expected(cursor: Cursor, what: string, advice?: string): void {
  const token = cursor.peek()
  const found = token.kind === 'end' ? 'the end of the file' : token.kind === 'string' ? `the text "${token.text.slice(0, 40)}"` : `\`${token.text}\``
  cursor.report('expected', cursor.span(token), { params: { what, found }, advice })
}
