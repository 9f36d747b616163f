import { makeCode, type Code } from '../code/code.ts'
import { lineComments, sinksOf, words, type Sinks } from './sinks.ts'
import { xmlText } from './xml.ts'

export interface CsharpSinks extends Sinks {
  /** `@"…"`: backslashes stand for themselves. */
  verbatim(text: string): Code
}

export const csharp: CsharpSinks = {
  ...sinksOf('csharp', {
    quote: '"',
    eitherQuote: false,
    bool: ['true', 'false'],
    generic: ['<', '>'],
    identifier: /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u,
    reserved: words(
      'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if ' +
        'implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static ' +
        'string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while',
    ),
    escapeReserved: (name) => `@${name}`,
    comment: lineComments('//'),
    doc: (lines) => {
      const text = lines.map((line) => xmlText(line))
      return text.length === 1 ? `/// <summary>${text[0]}</summary>` : ['/// <summary>', ...text.map((line) => `/// ${line}`.trimEnd()), '/// </summary>'].join('\n')
    },
  }),
  verbatim: (text) => {
    if (/[\u0000-\u001f\u0085\u2028\u2029]/.test(text)) throw new TypeError('a verbatim literal stands on one line')
    return makeCode('csharp', [`@"${text.toWellFormed().replaceAll('"', '""')}"`])
  },
}
