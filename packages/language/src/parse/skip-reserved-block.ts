import type { Cursor } from '../scan/cursor.ts'
import { blockEnd } from '../raw/block-end.ts'
import type { FileDraft } from './file-draft.ts'
import { skipGroup } from './recover.ts'
import { expected } from './take.ts'

/** Blocks of the language that no step after this one reads yet. */
export const reservedBlocks: readonly string[] = ['page', 'component', 'store', 'workflow', 'upload']

/** `page Name {` or `page Name(guard: role) {` */
export const isReservedBlock = (cursor: Cursor): boolean => cursor.atKind('word') && reservedBlocks.includes(cursor.peek().text) && cursor.atKind('word', 1) && (cursor.at('{', 2) || cursor.at('(', 2))

/** Past the block, by its text: what stands inside is not the business of the scanner. */
export function skipReservedBlock(cursor: Cursor, file: FileDraft): void {
  const kind = cursor.take()
  const name = cursor.take()
  const span = cursor.span(kind, name)
  file.skipped.push({ kind: kind.text, name: { text: name.text, span: cursor.span(name) } })
  if (cursor.at('(')) skipGroup(cursor)
  if (!cursor.at('{')) return expected(cursor, '`{`')
  const open = cursor.peek()
  const end = blockEnd(cursor.source.text, open.end, kind.text)
  if (end === undefined) {
    cursor.report('unclosed-block', span, { params: { what: `${kind.text} ${name.text}` } })
    return cursor.seek(cursor.source.text.length)
  }
  cursor.report('block-skipped', span, { params: { kind: kind.text, name: name.text } })
  return cursor.seek(end)
}
