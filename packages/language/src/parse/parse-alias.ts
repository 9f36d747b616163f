import type { Cursor } from '../scan/cursor.ts'
import type { FileDraft } from './file-draft.ts'
import { takeIdent } from './take.ts'

/** `type Money = Decimal` */
export const isAlias = (cursor: Cursor): boolean => cursor.at('type') && cursor.atKind('word', 1) && cursor.at('=', 2)

export function parseAlias(cursor: Cursor, file: FileDraft): void {
  cursor.take()
  const name = takeIdent(cursor, 'a name')
  cursor.take()
  const target = takeIdent(cursor, 'a scalar type')
  if (!name || !target) return
  file.aliases.push({ name, target })
  if (cursor.at('?') || cursor.at('[') || cursor.at('|') || cursor.at('@')) {
    const from = cursor.take()
    cursor.report('unexpected', cursor.span(from), { params: { text: from.text }, advice: 'An alias names a plain scalar; `?`, `[]`, `| Null` and annotations stand at the field.' })
    while (cursor.at('?') || cursor.at('[') || cursor.at(']') || cursor.at('|') || cursor.at('Null')) cursor.take()
  }
}
