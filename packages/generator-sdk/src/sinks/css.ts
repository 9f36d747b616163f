import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { commentLines } from './literal.ts'
import { numberText } from './sinks.ts'

export interface CssSinks {
  readonly code: Tag
  readonly none: Code
  /** An identifier: a class, a name of an animation. What may not stand in one is escaped. */
  id(name: string): Code
  /** A custom property's name with its dashes: `--space-small`. */
  custom(name: string): Code
  /** `var(--name)`. */
  variable(name: string): Code
  string(text: string): Code
  number(value: number): Code
  /** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`. */
  color(text: string): Code
  /** A value of a declaration: words, numbers, strings in quotes, functions but `url`, in balance. Throws for anything that could end the declaration. */
  value(text: string): Code
  list(items: readonly Code[], separator?: string): Code
  comment(text: string): Code
}

const escapeAt = (character: string): string => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `
const make = (text: string): Code => makeCode('css', [text])

function identifier(name: string): string {
  if (name === '') throw new TypeError('an identifier of CSS is not empty')
  const text = name.toWellFormed().replaceAll('\u0000', '\ufffd')
  const escaped = text.replaceAll(/[^A-Za-z0-9_\-\u{a0}-\u{10ffff}]/gu, escapeAt).replace(/^(-?)([0-9])/, (_all, dash: string, digit: string) => dash + escapeAt(digit))
  return escaped === '-' ? '\\2d ' : escaped
}

export const css: CssSinks = {
  code: tagOf('css'),
  none: makeCode('css', []),
  id: (name) => make(identifier(name)),
  custom: (name) => make(`--${identifier(`x${givenText(name)}`).slice(1)}`),
  variable: (name) => make(`var(--${identifier(`x${givenText(name)}`).slice(1)})`),
  string: (text) => make(quoted(text)),
  number: (value) => make(numberText(value)),
  color: (text) => {
    if (!/^#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) throw new TypeError(`no colour: ${JSON.stringify(text)}`)
    return make(text.toLowerCase())
  },
  value: (text) => make(declarationValue(text)),
  list: (items, separator = ', ') => makeCode('css', joinCodes('css', items, separator)),
  comment: (text) => make(`/* ${commentLines(text).join('\n').replaceAll('*/', '* /')} */`),
}

const quoted = (text: string): string => `'${text.toWellFormed().replaceAll('\u0000', '\ufffd').replaceAll(/['\\<]|[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeAt)}'`

/** Strings are read and written anew; of the rest only what cannot end a declaration or ask for a file. */
function declarationValue(text: string): string {
  const value = text.trim()
  const bare = value.replaceAll(/"[^"\\\n]*"|'[^'\\\n]*'/g, ' ')
  let depth = 0
  for (const character of bare) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth < 0) break
  }
  if (value === '' || !/^[\p{L}\p{N}\s#%.,()+*/_-]*$/u.test(bare) || depth !== 0 || /\/\*|\*\/|\b(url|image|image-set|element|expression|src)\s*\(/i.test(bare)) throw new TypeError(`no value of CSS: ${JSON.stringify(text)}`)
  return value.replaceAll(/("[^"]*"|'[^']*')|\s+/g, (_all, string: string | undefined) => (string === undefined ? ' ' : quoted(string.slice(1, -1))))
}
