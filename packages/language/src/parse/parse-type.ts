import type { Cursor } from '../scan/cursor.ts'
import type { TypeSyntax } from '../syntax.ts'
import { expected, takeIdent } from './take.ts'

/** `String`, `String?`, `String[]`, `list of String`, `String nullable`, `String | Null`. */
export function parseType(cursor: Cursor): TypeSyntax | undefined {
  const { start } = cursor.peek()
  const listOf = cursor.at('list') && cursor.at('of', 1)
  if (listOf) {
    cursor.take()
    cursor.take()
  }
  if (cursor.at('[') && cursor.atKind('word', 1)) return void expected(cursor, 'a type', `A list is written \`${cursor.peek(1).text}[]\`.`)
  const name = takeIdent(cursor, 'a type')
  if (!name) return undefined
  if (cursor.at('(') && name.text.toLowerCase() === 'enum') return void expected(cursor, 'a type', 'Write `String @enum("a", "b")`.')
  if (name.text === 'many_to_many') {
    cursor.report('unknown-type', name.span, { params: { text: name.text }, advice: 'A many-to-many is `has_many` on both sides.' })
    return undefined
  }
  let list = listOf
  let optional = false
  let questioned = false
  for (;;) {
    if (cursor.at('?')) {
      const mark = cursor.take()
      if (questioned || list) cursor.report('optional-list', cursor.span(mark))
      questioned = true
      optional = true
    } else if (cursor.at('[')) {
      const mark = cursor.take()
      if (!cursor.accept(']')) expected(cursor, '`]`')
      if (list) cursor.report('nested-list', cursor.spanFrom(mark.start))
      else if (questioned) cursor.report('optional-list', cursor.spanFrom(mark.start))
      list = true
    } else break
  }
  const nullable = takeNullable(cursor)
  return { name, list, optional: optional && !list, nullable, span: cursor.spanFrom(start) }
}

/** `nullable`, `| Null` or both; a field of the name `nullable` is none. */
export function takeNullable(cursor: Cursor): boolean {
  const isField = cursor.at(':', 1) || (cursor.at('?', 1) && cursor.at(':', 2))
  const word = !isField && cursor.accept('nullable') !== undefined
  if (!cursor.accept('|')) return word
  if (!cursor.accept('Null')) {
    expected(cursor, '`Null`', 'The only union is with `Null`, written so.')
    if (cursor.atKind('word') && !cursor.at(':', 1)) cursor.take()
  }
  return true
}
