import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { commentLines } from './literal.ts'
import { lineComments } from './sinks.ts'

export interface ShellSinks {
  readonly code: Tag
  readonly none: Code
  /** One word of a command, of POSIX sh. */
  word(text: string): Code
  list(items: readonly Code[]): Code
  comment(text: string): Code
}

export const shell: ShellSinks = {
  code: tagOf('shell'),
  none: makeCode('shell', []),
  word: (text) => {
    if (givenText(text).includes('\u0000')) throw new TypeError('a word of a command has no character U+0000')
    return makeCode('shell', [/^[A-Za-z0-9_./:@%+=,-]+$/.test(text) && !/^[-=~]|^[A-Za-z_]\w*=/.test(text) ? text : `'${text.toWellFormed().replaceAll("'", `'\\''`)}'`])
  },
  list: (items) => makeCode('shell', joinCodes('shell', items, ' ')),
  comment: (text) => makeCode('shell', [lineComments('#')(commentLines(text))]),
}
