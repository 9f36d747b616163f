import type { Cursor } from '../scan/cursor.ts'
import type { AnnotationSyntax, FieldSyntax, Ident, MemberSyntax, RelationSyntax } from '../syntax.ts'
import { parseAnnotation, parseLiteral, parseParenAttribute } from './parse-annotation.ts'
import { parseType, takeNullable } from './parse-type.ts'
import { isScalar } from '../read/scalars.ts'
import { lineEnd } from '../scan/scan-token.ts'
import { skipGroup } from './recover.ts'
import { expected, takeIdent } from './take.ts'

const relationWords = ['has_many', 'has_one', 'belongs_to'] as const

/** Types that the first compiler reserved: after `inverse:` or `on_delete:` they begin a field of that name. */
const reservedTypes = new Set(['String', 'Text', 'Integer', 'Decimal', 'Boolean', 'DateTime', 'Json', 'BigInt', 'Float', 'UUID', 'Email', 'URL'])

/** `name: Type …` or `name: belongs_to Target …`. Undefined: reported, and the caller goes to the next member. */
export function parseMember(cursor: Cursor): MemberSyntax | undefined {
  const { start } = cursor.peek()
  const name = takeIdent(cursor, 'a name')
  if (!name) return undefined
  const optionalName = cursor.at('?') && cursor.at(':', 1) && cursor.accept('?') !== undefined
  if (!cursor.accept(':')) {
    expected(cursor, `\`:\` after \`${name.text}\``, adviceWithoutColon(cursor, name))
    // `x String`: as good as `x: String`.
    if (!isScalar(cursor.peek().text) && !isTypeLike(cursor, name) && !relationWords.some((word) => cursor.at(word) && cursor.atKind('word', 1))) return undefined
  }
  const relation = relationWords.find((word) => cursor.at(word))
  return relation === undefined ? parseField(cursor, name, optionalName, start) : parseRelation(cursor, name, relation, optionalName, start)
}

/** `x Strng` on a line of its own, so that the type is looked at too. */
function isTypeLike(cursor: Cursor, { span }: Ident): boolean {
  const { text } = cursor.source
  const [type, next] = [cursor.peek(), cursor.peek(1)]
  if (type.kind !== 'word' || !/^[A-Z]/.test(type.text) || lineEnd(text, span.end) < type.start) return false
  return next.kind === 'end' || ['}', '@', '?', '[', '|', '('].includes(next.text) || lineEnd(text, type.end) < next.start
}

/** `name:` or `name?:` */
export const isMemberStart = (cursor: Cursor): boolean => cursor.atKind('word') && (cursor.at(':', 1) || (cursor.at('?', 1) && cursor.at(':', 2)))

function adviceWithoutColon(cursor: Cursor, name: Ident): string | undefined {
  if (name.text === 'nullable') return '`nullable` stands directly behind the type, before annotations.'
  if (name.text === 'on_delete' || name.text === 'inverse') return `Write \`${name.text}: ${cursor.atKind('word') ? cursor.peek().text : '…'}\`.`
  if (name.text === 'through') return 'A many-to-many is `has_many` on both sides; its table is made by itself.'
  return (relationWords as readonly string[]).includes(name.text) ? 'A relation is written `name: belongs_to Target`.' : undefined
}

function parseField(cursor: Cursor, name: Ident, optionalName: boolean, start: number): FieldSyntax | undefined {
  const type = parseType(cursor)
  if (!type) return undefined
  if (cursor.at('(') && cursor.atKind('number', 1)) reportSize(cursor, type.name.text)
  const annotations = [...parseAnnotations(cursor)]
  if (cursor.at('=')) {
    expected(cursor, 'the next member', 'A default is written `@default(…)`.')
    cursor.take()
    if (!isMemberStart(cursor) && !cursor.at('}')) parseLiteral(cursor, 0)
    annotations.push(...parseAnnotations(cursor))
  }
  return { kind: 'field', name, type: optionalName ? { ...type, optional: true } : type, annotations, span: cursor.spanFrom(start) }
}

/** `String(80)`, `Decimal(10, 2)`, as databases write it. */
function reportSize(cursor: Cursor, type: string): void {
  const advice = type === 'Decimal' ? 'Digits are given by `@precision(10, 2)`.' : 'The length of a text is given by `@length(80)`.'
  expected(cursor, 'the next member', advice)
  skipGroup(cursor)
}

function parseRelation(cursor: Cursor, name: Ident, relation: RelationSyntax['relation'], optionalName: boolean, start: number): RelationSyntax | undefined {
  cursor.take()
  const what = `the entity that \`${name.text}\` refers to`
  if (isMemberStart(cursor)) return void expected(cursor, what)
  const target = takeIdent(cursor, what)
  if (!target) return undefined
  const optional = cursor.accept('?') !== undefined || optionalName
  if (cursor.at('[')) {
    expected(cursor, 'the next member', 'A relation to many is `has_many`, without brackets.')
    cursor.take()
    cursor.accept(']')
  }
  const nullable = takeNullable(cursor)
  const annotations = [...parseAnnotations(cursor)]
  let onDelete: Ident | undefined
  let inverse: Ident | undefined
  for (;;) {
    if (isClause(cursor, 'on_delete')) {
      const clause = parseClause(cursor)
      if (onDelete || inverse) cursor.report('clause-order', cursor.spanFrom(clause.start), { params: { what: 'on_delete' } })
      onDelete ??= clause.value
    } else if (isClause(cursor, 'inverse')) {
      const clause = parseClause(cursor)
      if (inverse) cursor.report('clause-order', cursor.spanFrom(clause.start), { params: { what: 'inverse' } })
      inverse ??= clause.value
    } else if ((onDelete ?? inverse) && (cursor.at('@') || cursor.at('('))) {
      const from = cursor.peek()
      annotations.push(...parseAnnotations(cursor))
      cursor.report('clause-order', cursor.spanFrom(from.start), { params: { what: 'An annotation' } })
    } else break
  }
  return { kind: 'relation', name, relation, target, optional, nullable, annotations, ...(onDelete && { onDelete }), ...(inverse && { inverse }), span: cursor.spanFrom(start) }
}

/** `on_delete: word`; `on_delete: String` is a field of that name. */
function isClause(cursor: Cursor, word: string): boolean {
  if (!cursor.at(word) || !cursor.at(':', 1)) return false
  const value = cursor.peek(2)
  if (value.kind !== 'word') return true
  const beginsField = reservedTypes.has(value.text) || (relationWords.some((relation) => relation === value.text) && cursor.atKind('word', 3) && !cursor.at(':', 4))
  return !beginsField && !(value.text === 'list' && cursor.at('of', 3))
}

function parseClause(cursor: Cursor): { start: number; value: Ident | undefined } {
  const { start, text } = cursor.take()
  cursor.take()
  return { start, value: takeIdent(cursor, text === 'on_delete' ? '`cascade`, `restrict` or `set_null`' : 'the name of the opposite relation') }
}

function parseAnnotations(cursor: Cursor): readonly AnnotationSyntax[] {
  const annotations: AnnotationSyntax[] = []
  for (;;) {
    if (!cursor.at('@') && !cursor.at('(')) return annotations
    const annotation = cursor.at('@') ? parseAnnotation(cursor) : parseParenAttribute(cursor)
    if (annotation) annotations.push(annotation)
  }
}
