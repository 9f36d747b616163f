import { makeCode, type Code } from '../code/code.ts'
import { tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { commentLines, literal } from './literal.ts'
import { lineComments, numberText, truth } from './sinks.ts'

export interface YamlSinks {
  readonly code: Tag
  readonly none: Code
  /** A text, plain where every reader takes it for one, else in quotes. */
  string(text: string): Code
  number(value: number): Code
  bool(value: boolean): Code
  comment(text: string): Code
}

/** Words that some reader takes for something else than a text. */
const special = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i

export const yaml: YamlSinks = {
  code: tagOf('yaml'),
  none: makeCode('yaml', []),
  string: (text) => makeCode('yaml', [/^[A-Za-z_][A-Za-z0-9_./-]*$/.test(givenText(text)) && !special.test(text) ? text : literal(text, '"')]),
  number: (value) => makeCode('yaml', [numberText(value)]),
  bool: (value) => makeCode('yaml', [truth(value) ? 'true' : 'false']),
  comment: (text) => makeCode('yaml', [lineComments('#')(commentLines(text))]),
}
