import { blockDoc, lineComments, sinksOf, words, type Sinks } from './sinks.ts'
import { xmlText } from './xml.ts'

// Java reads `\uXXXX` before it reads tokens, in comments too.
const noEscape = (text: string): string => text.replaceAll('\\u', '\\ u')

export const java: Sinks = sinksOf('java', {
  quote: '"',
  eitherQuote: false,
  bool: ['true', 'false'],
  generic: ['<', '>'],
  identifier: /^[\p{L}\p{Nl}\p{Sc}\p{Pc}][\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}]*$/u,
  reserved: words(
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new ' +
      'package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null _ var yield record sealed permits',
  ),
  escapeReserved: (name) => `${name}_`,
  comment: (lines) => lineComments('//')(lines.map(noEscape)),
  doc: (lines) => blockDoc(lines.map((line) => xmlText(line).replaceAll('*/', '*&#47;').replaceAll('\\u', '&#92;u').replaceAll('{', '&#123;').replaceAll('@', '&#64;'))),
})
