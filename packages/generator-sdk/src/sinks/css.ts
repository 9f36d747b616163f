import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { commentLines } from './literal.ts'
import { numberText } from './sinks.ts'

export interface CssSinks {
  readonly code: Tag
  readonly none: Code
  /** An identifier: a class, a name of an animation. What may not stand in one is escaped. */
  id(name: string): Code
  /** `--name`. */
  property(name: string): Code
  /** `var(--name)`. */
  variable(name: string): Code
  string(text: string): Code
  number(value: number): Code
  /** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`. */
  color(text: string): Code
  /** A value of a declaration: words, numbers, functions but `url`, in balance. Throws for anything that could end the declaration. */
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
  property: (name) => make(`--${identifier(`x${name}`).slice(1)}`),
  variable: (name) => make(`var(--${identifier(`x${name}`).slice(1)})`),
  string: (text) => make(`'${text.toWellFormed().replaceAll('\u0000', '\ufffd').replaceAll(/['\\<]|[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeAt)}'`),
  number: (value) => make(numberText(value)),
  color: (text) => {
    if (!/^#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) throw new TypeError(`no colour: ${JSON.stringify(text)}`)
    return make(text.toLowerCase())
  },
  value: (text) => make(declarationValue(text)),
  list: (items, separator = ', ') => makeCode('css', joinCodes('css', items, separator)),
  comment: (text) => make(`/* ${commentLines(text).join('\n').replaceAll('*/', '* /')} */`),
}

function declarationValue(text: string): string {
  const value = text.trim()
  let depth = 0
  for (const character of value) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth < 0) break
  }
  if (!/^[\w\s#%.,()+*/-]+$/.test(value) || depth !== 0 || /\/\*|\*\/|\burl\s*\(/i.test(value)) throw new TypeError(`no value of CSS: ${JSON.stringify(text)}`)
  return value.replaceAll(/\s+/g, ' ')
}
