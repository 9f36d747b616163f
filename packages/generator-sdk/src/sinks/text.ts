import { makeCode, type Code } from '../code/code.ts'
import { tagOf, type Tag } from '../code/tag.ts'
import { commentLines } from './literal.ts'

export interface TextSinks {
  readonly code: Tag
  readonly none: Code
  /** One line, for files that nobody parses: what would end a line is a blank. */
  line(text: string): Code
}

export const text: TextSinks = {
  code: tagOf('text'),
  none: makeCode('text', []),
  line: (line) => makeCode('text', [commentLines(line).join(' ')]),
}
