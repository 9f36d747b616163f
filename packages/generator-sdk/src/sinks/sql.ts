import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { commentLines } from './literal.ts'
import { lineComments, numberText, truth } from './sinks.ts'

export interface SqlSinks {
  readonly code: Tag
  readonly none: Code
  /** A name, always in quotes: no word is reserved then, and case is kept. */
  id(name: string): Code
  string(text: string): Code
  number(value: number | bigint): Code
  bool(value: boolean): Code
  list(items: readonly Code[], separator?: string): Code
  comment(text: string): Code
}

function quoted(text: string, mark: string): string {
  if (text.includes('\u0000')) throw new TypeError('SQL has no character U+0000')
  return mark + text.toWellFormed().replaceAll(mark, mark + mark) + mark
}

/** Standard SQL, as PostgreSQL and SQLite read it: a backslash stands for itself. */
export const sql: SqlSinks = {
  code: tagOf('sql'),
  none: makeCode('sql', []),
  id: (name) => {
    if (name === '') throw new TypeError('a name of SQL is not empty')
    return makeCode('sql', [quoted(name, '"')])
  },
  string: (text) => makeCode('sql', [quoted(text, "'")]),
  number: (value) => makeCode('sql', [numberText(value)]),
  bool: (value) => makeCode('sql', [truth(value) ? 'TRUE' : 'FALSE']),
  list: (items, separator = ', ') => makeCode('sql', joinCodes('sql', items, separator)),
  comment: (text) => makeCode('sql', [lineComments('--')(commentLines(text))]),
}
