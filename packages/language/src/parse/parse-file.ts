import { nearest } from '@locus/diagnostics'
import { blockEnd } from '../raw/block-end.ts'
import type { Report } from '../report.ts'
import { createCursor, type Cursor } from '../scan/cursor.ts'
import type { Source } from '../source.ts'
import type { FileSyntax } from '../syntax.ts'
import { isAlias, parseAlias } from './parse-alias.ts'
import { isEntity, parseDatabase, parseEntity } from './parse-database.ts'
import { parseDesignSystem } from './parse-design-system.ts'
import { isReservedBlock, reservedBlocks, skipReservedBlock } from './skip-reserved-block.ts'
import { skipGroup } from './recover.ts'
import type { FileDraft } from './file-draft.ts'

const blocks = ['database', 'design_system', 'type', ...reservedBlocks]

/** Reads one file to its end, whatever it holds; what cannot be read is reported and left out. */
export function parseFile(source: Source, report: Report): FileSyntax {
  const cursor = createCursor(source, report)
  const file: FileDraft = { path: source.path, aliases: [], entities: [], designs: [], skipped: [] }
  while (!cursor.atKind('end')) parseTopLevel(cursor, file)
  return file
}

function parseTopLevel(cursor: Cursor, file: FileDraft): void {
  const { report } = cursor
  const first = cursor.peek()
  if (cursor.at('database') && cursor.at('{', 1)) parseDatabase(cursor, file)
  else if (cursor.at('design_system') && cursor.at('{', 1)) file.designs.push(parseDesignSystem(cursor))
  else if (isAlias(cursor)) parseAlias(cursor, file)
  else if (isReservedBlock(cursor)) skipReservedBlock(cursor, file)
  else if (isEntity(cursor)) {
    report('entity-outside-database', cursor.span(first), { advice: 'Write it inside `database { … }`.' })
    parseEntity(cursor, file)
  } else {
    cursor.take()
    if (first.kind === 'word' && blocks.includes(first.text)) report('expected', cursor.span(first), { params: { what: `\`${first.text === 'type' ? 'type Name = Scalar' : `${first.text}${reservedBlocks.includes(first.text) ? ' Name' : ''} {`}\``, found: describe(cursor) } })
    else if (first.text === '}') report('unexpected', cursor.span(first), { params: { text: first.text }, advice: 'This brace closes nothing; perhaps one above closes too early.' })
    else {
      report('unknown-block', cursor.span(first), { params: { text: first.text }, advice: suggest(first.text) })
      if (first.kind === 'word') skipUnknownBlock(cursor)
    }
    skipToBlock(cursor)
  }
}

const describe = (cursor: Cursor): string => (cursor.atKind('end') ? 'the end of the file' : `\`${cursor.peek().text}\``)

const suggest = (text: string): string => {
  const near = nearest(text, blocks)
  return near === undefined ? 'A file holds `database`, `design_system` and `type X = Y`.' : `Did you mean \`${near}\`?`
}

/** `pages Home { … }`: what it holds may be text of any kind, so it is skipped as such. */
function skipUnknownBlock(cursor: Cursor): void {
  if (cursor.atKind('word') && cursor.at('{', 1)) cursor.take()
  if (!cursor.at('{')) return
  const end = blockEnd(cursor.source.text, cursor.peek().end, 'page')
  if (end !== undefined) cursor.seek(end)
}

/** To the next block or alias: whole groups of braces go, so that what stands inside is not reported again. */
function skipToBlock(cursor: Cursor): void {
  while (!cursor.atKind('end')) {
    if (isAlias(cursor) || isReservedBlock(cursor) || isEntity(cursor)) return
    if ((cursor.at('database') || cursor.at('design_system')) && cursor.at('{', 1)) return
    if (cursor.at('{')) skipGroup(cursor)
    else cursor.take()
  }
}
