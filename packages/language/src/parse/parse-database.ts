import type { Cursor } from '../scan/cursor.ts'
import type { AnnotationSyntax, MemberSyntax } from '../syntax.ts'
import type { FileDraft } from './file-draft.ts'
import { isAlias, parseAlias } from './parse-alias.ts'
import { parseAnnotation } from './parse-annotation.ts'
import { isMemberStart, parseMember } from './parse-member.ts'
import { skipGroup, skipUntil } from './recover.ts'
import { isReservedBlock } from './skip-reserved-block.ts'
import { expected, takeIdent } from './take.ts'

/** `entity Name`; a field of that name has a colon instead. */
export const isEntity = (cursor: Cursor): boolean => cursor.at('entity') && cursor.atKind('word', 1)

export function parseDatabase(cursor: Cursor, file: FileDraft): void {
  cursor.take()
  const open = cursor.take()
  while (!cursor.at('}')) {
    if (isAlias(cursor)) parseAlias(cursor, file)
    else if (cursor.at('entity')) parseEntity(cursor, file)
    else if (cursor.atKind('end') || isBlockStart(cursor)) {
      cursor.report('unclosed-block', cursor.span(open), { params: { what: 'database' } })
      return
    } else {
      expected(cursor, '`entity` or `}`', cursor.at('enum') ? 'The values of an enum stand at its field: `state: String @enum(open, done)`.' : undefined)
      if (cursor.at('{')) skipGroup(cursor)
      else cursor.take()
      skipUntil(cursor, () => isEntity(cursor) || isAlias(cursor) || isBlockStart(cursor))
    }
  }
  cursor.take()
}

export function parseEntity(cursor: Cursor, file: FileDraft): void {
  const keyword = cursor.take()
  const name = takeIdent(cursor, 'the name of the entity')
  if (!name) return skipUntil(cursor, () => isEntity(cursor) || isBlockStart(cursor))
  const annotations: AnnotationSyntax[] = []
  while (cursor.at('@')) {
    const annotation = parseAnnotation(cursor)
    if (annotation) annotations.push(annotation)
  }
  if (!cursor.at('{')) {
    expected(cursor, '`{`', cursor.at('extends') ? 'An entity has no parent; repeat the fields, or relate the two.' : undefined)
    while (!cursor.at('{') && !cursor.at('}') && !cursor.atKind('end') && !isEntity(cursor) && !isBlockStart(cursor)) cursor.take()
    if (!cursor.at('{')) return
  }
  cursor.take()
  file.entities.push({ name, annotations, members: parseMembers(cursor, () => cursor.report('unclosed-block', cursor.span(keyword, { ...keyword, end: name.span.end }), { params: { what: `entity ${name.text}` } })) })
}

function parseMembers(cursor: Cursor, unclosed: () => void): readonly MemberSyntax[] {
  const members: MemberSyntax[] = []
  while (!cursor.accept('}')) {
    if (cursor.atKind('end') || isEntity(cursor) || isBlockStart(cursor)) {
      unclosed()
      return members
    }
    if (cursor.at(',') || cursor.at(';')) {
      const token = cursor.take()
      cursor.report('separator', cursor.span(token), { params: { text: token.text } })
    } else if (cursor.atKind('word')) {
      const member = parseMember(cursor)
      if (member) members.push(member)
      else skipUntil(cursor, () => isMemberStart(cursor) || isEntity(cursor) || isBlockStart(cursor))
    } else {
      expected(cursor, 'a field, a relation or `}`')
      if (cursor.at('{') || cursor.at('(') || cursor.at('[')) skipGroup(cursor)
      else cursor.take()
      skipUntil(cursor, () => isMemberStart(cursor) || isEntity(cursor) || isBlockStart(cursor))
    }
  }
  return members
}

const isBlockStart = (cursor: Cursor): boolean => isReservedBlock(cursor) || ((cursor.at('database') || cursor.at('design_system')) && cursor.at('{', 1))
