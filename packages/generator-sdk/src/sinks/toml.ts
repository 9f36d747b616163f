import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { commentLines, literal } from './literal.ts'
import { lineComments, numberText, truth } from './sinks.ts'

export interface TomlSinks {
  readonly code: Tag
  readonly none: Code
  string(text: string): Code
  /** Bare where it may be. */
  key(name: string): Code
  number(value: number): Code
  bool(value: boolean): Code
  list(items: readonly Code[]): Code
  comment(text: string): Code
}

export const toml: TomlSinks = {
  code: tagOf('toml'),
  none: makeCode('toml', []),
  string: (text) => makeCode('toml', [literal(text, '"')]),
  key: (name) => makeCode('toml', [/^[A-Za-z0-9_-]+$/.test(givenText(name)) ? name : literal(name, '"')]),
  number: (value) => makeCode('toml', [numberText(value)]),
  bool: (value) => makeCode('toml', [truth(value) ? 'true' : 'false']),
  list: (items) => makeCode('toml', ['[', ...joinCodes('toml', items, ', '), ']']),
  comment: (text) => makeCode('toml', [lineComments('#')(commentLines(text))]),
}
