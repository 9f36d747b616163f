import type { Cursor } from '../scan/cursor.ts'
import type { AnnotationSyntax, Argument, Literal } from '../syntax.ts'
import { skipGroup } from './recover.ts'
import { expected, takeIdent } from './take.ts'

/** `@name`, `@name(args)`. Undefined: reported. */
export function parseAnnotation(cursor: Cursor): AnnotationSyntax | undefined {
  const { start } = cursor.take()
  const name = takeIdent(cursor, 'the name of an annotation')
  if (!name) return undefined
  if (cursor.at('.')) {
    expected(cursor, 'an annotation without a dot', 'Columns follow from the type; there are no annotations of a database.')
    cursor.take()
    if (cursor.atKind('word') && !cursor.at(':', 1)) cursor.take()
    if (cursor.at('(')) skipGroup(cursor)
    return undefined
  }
  if (!cursor.at('(')) return { name: name.text, paren: false, span: cursor.spanFrom(start) }
  const args = parseArguments(cursor)
  return args && { name: name.text, args, paren: false, span: cursor.spanFrom(start) }
}

const parenNames: Readonly<Record<string, string>> = { unique: 'unique', default: 'default', map: 'map', policy: 'policy', onDelete: 'on_delete', on_delete: 'on_delete' }

/** The older spelling `(unique)`, `(default: v)`, `(map: "c")`, `(policy: x)`, `(onDelete: x)`: one attribute a pair. */
export function parseParenAttribute(cursor: Cursor): AnnotationSyntax | undefined {
  const open = cursor.peek()
  const word = cursor.peek(1)
  const name = Object.hasOwn(parenNames, word.text) ? parenNames[word.text] : undefined
  const plain = name === 'unique' ? cursor.at(')', 2) : cursor.at(':', 2)
  if (word.kind !== 'word' || name === undefined || !plain) {
    skipGroup(cursor)
    cursor.report('paren-attribute', cursor.spanFrom(open.start), { params: { text: word.kind === 'end' ? '' : word.text } })
    return undefined
  }
  cursor.take()
  cursor.take()
  const args: Argument[] = []
  if (cursor.accept(':')) {
    const value = parseLiteral(cursor, 0)
    if (!value) return void leave(cursor)
    args.push({ value })
  }
  if (!cursor.accept(')')) {
    expected(cursor, '`)`', 'One attribute stands in one pair of parentheses; better, write `@unique @default(…)`.')
    return void leave(cursor)
  }
  const span = cursor.spanFrom(open.start)
  // What `(policy: …)` becomes depends on where it stands.
  if (name !== 'policy') cursor.report('paren-form', span, { params: { text: name === 'on_delete' ? 'on_delete: …' : args.length > 0 ? `@${name}(…)` : `@${name}` } })
  return { name, ...(args.length > 0 && { args }), paren: true, span }
}

/** Past the bracket that closes the arguments, as far as it stands before the next member. */
function leave(cursor: Cursor): void {
  while (!cursor.atKind('end') && !cursor.at('}') && !cursor.at('@') && !(cursor.atKind('word') && cursor.at(':', 1))) if (cursor.take().text === ')') return
}

function parseArguments(cursor: Cursor): readonly Argument[] | undefined {
  cursor.take()
  const args: Argument[] = []
  if (cursor.accept(')')) return args
  for (;;) {
    const name = cursor.atKind('word') && cursor.at(':', 1) ? cursor.take().text : undefined
    if (name !== undefined) cursor.take()
    const value = parseLiteral(cursor, 0)
    if (!value) return void leave(cursor)
    args.push({ ...(name !== undefined && { name }), value })
    if (cursor.accept(')')) return args
    if (!cursor.accept(',')) {
      expected(cursor, '`,` or `)`', /^[A-Za-z]/.test(cursor.peek().text) && value.kind === 'number' ? 'A number has digits and one point; no units, no exponents.' : undefined)
      return void leave(cursor)
    }
  }
}

const deepest = 8

/** A number (with its sign), a text, a word, a call or a list. Undefined: reported. */
export function parseLiteral(cursor: Cursor, depth: number): Literal | undefined {
  const first = cursor.peek()
  if (first.kind === 'string') {
    cursor.take()
    return { kind: 'string', text: first.text, span: cursor.span(first) }
  }
  const sign = cursor.at('-') && cursor.atKind('number', 1) ? cursor.take().text : ''
  if (cursor.atKind('number')) {
    const { text } = cursor.take()
    return { kind: 'number', text: sign + text, span: cursor.spanFrom(first.start) }
  }
  if (depth < deepest && cursor.at('[')) {
    cursor.take()
    const items = parseItems(cursor, ']', depth)
    return items && { kind: 'list', items, span: cursor.spanFrom(first.start) }
  }
  if (first.kind === 'word') {
    cursor.take()
    if (depth >= deepest || !cursor.accept('(')) return { kind: 'word', text: first.text, span: cursor.span(first) }
    const args = parseItems(cursor, ')', depth)
    return args && { kind: 'call', text: first.text, args, span: cursor.spanFrom(first.start) }
  }
  expected(cursor, 'a number, a text or a word', first.text === "'" ? 'Texts stand in double quotes.' : undefined)
  return undefined
}

function parseItems(cursor: Cursor, close: string, depth: number): readonly Literal[] | undefined {
  const items: Literal[] = []
  if (cursor.accept(close)) return items
  for (;;) {
    const item = parseLiteral(cursor, depth + 1)
    if (!item) return undefined
    items.push(item)
    if (cursor.accept(close)) return items
    if (!cursor.accept(',')) {
      expected(cursor, `\`,\` or \`${close}\``)
      return undefined
    }
  }
}
