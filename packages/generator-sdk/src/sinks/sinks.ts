import { makeCode, type Code, type Ref } from '../code/code.ts'
import type { Language } from '../code/language.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { bestQuote, commentLines, escaped, literal, type Quote } from './literal.ts'

/** Data in, one token of the intended kind out. A sink throws a TypeError where no token can hold the value. */
export interface Sinks {
  /** ts`f(${x})`: the literal text is the author's, holes take Code of that language, or a list of it. */
  readonly code: Tag
  /** A name; a reserved word is escaped. */
  id(name: string): Code
  string(text: string): Code
  /** Between quotes that the template has: of the language's own kind. */
  inside(text: string): Code
  number(value: number | bigint): Code
  bool(value: boolean): Code
  /** A name of another module: it imports itself. Of kind `effect` nothing is printed, and the module is loaded or opened. */
  ref(module: string, name: string, kind?: Ref['kind']): Code
  generic(type: Code, ...args: readonly Code[]): Code
  list(items: readonly Code[], separator?: string): Code
  comment(text: string): Code
  doc(text: string): Code
  readonly none: Code
}

export interface Grammar {
  readonly quote: Quote
  /** A literal takes the other quote where that needs fewer escapes. */
  readonly eitherQuote: boolean
  readonly bool: readonly [yes: string, no: string]
  readonly generic: readonly [open: string, close: string]
  readonly identifier: RegExp
  readonly reserved: ReadonlySet<string>
  readonly escapeReserved: (name: string) => string
  readonly comment: (lines: readonly string[]) => string
  readonly doc: (lines: readonly string[]) => string
}

export function sinksOf(language: Language, grammar: Grammar): Sinks {
  const make = (text: string): Code => makeCode(language, [text])
  return {
    code: tagOf(language),
    none: makeCode(language, []),
    id: (name) => make(checkedName(name, language, grammar)),
    string: (text) => make(literal(text, grammar.eitherQuote ? bestQuote(text, grammar.quote) : grammar.quote)),
    inside: (text) => make(escaped(text, grammar.quote)),
    number: (value) => make(numberText(value)),
    bool: (value) => make(grammar.bool[truth(value) ? 0 : 1]),
    ref: (module, name, kind) => makeCode(language, [refOf(module, kind === 'effect' ? '' : checkedRef(name, language, grammar), kind)]),
    generic: (type, ...args) => makeCode(language, [...joinCodes(language, [type], ''), grammar.generic[0], ...joinCodes(language, args, ', '), grammar.generic[1]]),
    list: (items, separator = ', ') => makeCode(language, joinCodes(language, items, separator)),
    comment: (text) => make(grammar.comment(commentLines(text))),
    doc: (text) => make(grammar.doc(commentLines(text))),
  }
}

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/

function checkedName(name: string, language: Language, grammar: Grammar): string {
  if (!plainName.test(givenText(name)) && (!grammar.identifier.test(name) || name.normalize('NFKC') !== name)) throw new TypeError(`no name of ${language}: ${JSON.stringify(name)}`)
  return grammar.reserved.has(name) ? grammar.escapeReserved(name) : name
}

function checkedRef(name: string, language: Language, grammar: Grammar): string {
  if (!plainName.test(givenText(name)) && !grammar.identifier.test(name)) throw new TypeError(`no name of ${language}: ${JSON.stringify(name)}`)
  return name
}

/** A module is an address that import lines hold between quotes or bare: no quote, backslash or control may be in it. */
export function refOf(module: string, name: string, kind: Ref['kind'] | undefined): Ref {
  if (!/^[^\s"'`\\\u0000-\u0020\u007f-\u009f;]*$/.test(givenText(module))) throw new TypeError(`no module: ${JSON.stringify(module)}`)
  return kind === undefined ? { module, name } : { module, name, kind }
}

export function numberText(value: number | bigint): string {
  if (typeof value !== 'bigint' && !Number.isFinite(value)) throw new TypeError(`not a finite number: ${String(value)}`)
  return String(value)
}

/** True or false and nothing else. */
export function truth(value: boolean): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`true or false was expected, not ${value === null ? 'null' : typeof value}`)
  return value
}

export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
export const lineComments = (mark: string) => (lines: readonly string[]): string => lines.map((line) => `${mark} ${line}`.trimEnd()).join('\n')

/** `/** one line *\/`, or a block. */
export function blockDoc(lines: readonly string[]): string {
  return lines.length === 1 ? `/** ${lines[0]} */` : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}
