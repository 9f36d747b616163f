import { makeCode, type Code } from '../code/code.ts'
import { joinCodes } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { bestQuote, literal } from './literal.ts'
import { blockDoc, lineComments, sinksOf, words, type Sinks } from './sinks.ts'

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u
const grammar = {
  quote: "'",
  eitherQuote: true,
  bool: ['true', 'false'],
  generic: ['<', '>'],
  identifier,
  reserved: words(
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch ' +
      'this throw true try typeof var void while with implements interface let package private protected public static yield await eval arguments undefined',
  ),
  escapeReserved: (name: string): string => `${name}_`,
  comment: lineComments('//'),
  doc: (lines: readonly string[]): string => blockDoc(lines.map((line) => line.replaceAll('*/', '*\\/'))),
} as const

export interface TsSinks extends Sinks {
  /** A member in an object literal, an interface, a pattern: reserved words are free there, other texts are quoted. */
  property(name: string): Code
  /** `object.name`, or `object['no name']`. */
  member(object: Code, name: string): Code
  /** Between the backquotes of a template literal that the template has. */
  insideTemplate(text: string): Code
}

const ascii = /^[A-Za-z_$][A-Za-z0-9_$]*$/
const quoted = (text: string): string => literal(text, bestQuote(text, "'"))

export const ts: TsSinks = {
  ...sinksOf('ts', grammar),
  // `__proto__: x` would set the prototype; computed it is a member like others.
  property: (name) => makeCode('ts', [name === '__proto__' ? `['__proto__']` : ascii.test(givenText(name)) ? name : quoted(name)]),
  member: (object, name) => makeCode('ts', [...joinCodes('ts', [object], ''), ascii.test(givenText(name)) ? `.${name}` : `[${quoted(name)}]`]),
  insideTemplate: (text) => makeCode('ts', [literal(text, "'").slice(1, -1).replaceAll("\\'", "'").replaceAll('`', '\\`').replaceAll('${', '\\${')]),
}
