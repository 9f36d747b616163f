import { makeCode, plainText, type Code } from '../code/code.ts'
import { escapeAmbiguous } from './ambiguous.ts'
import { givenText } from './given-text.ts'
import { lineComments, sinksOf, words, type Sinks } from './sinks.ts'

/** Three quotes in a row, or one at the end, would close the docstring. */
const docText = (line: string, last: boolean): string => {
  const text = line.replaceAll('\\', '\\\\').replaceAll(/"(?="")|"(?="$)/g, '\\"').replaceAll('"""', '\\"\\"\\"')
  return last ? text.replace(/"$/, '\\"') : text
}
const hard = words('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield')

export interface PythonSinks extends Sinks {
  /** A raw literal, for patterns: r"\A[0-9]+\Z". What only an escape can write is a literal like others. */
  raw(text: string): Code
}

const plain: Sinks = sinksOf('python', {
  quote: '"',
  eitherQuote: true,
  bool: ['True', 'False'],
  generic: ['[', ']'],
  identifier: /^[\p{XID_Start}_]\p{XID_Continue}*$/u,
  reserved: hard,
  escapeReserved: (name) => `${name}_`,
  // A comment in the first two lines that names a coding would change how Python reads the file.
  comment: (lines) => lineComments('#')(lines.map((line) => line.replaceAll(/coding(?=[:=])/g, 'coding '))),
  doc: (lines) => {
    const text = lines.map((line, index) => docText(line, index === lines.length - 1))
    return text.length === 1 ? `"""${text[0]}"""` : `"""${text.join('\n')}\n"""`
  },
})

export const python: PythonSinks = {
  ...plain,
  string: (text) => makeCode('python', [escapeAmbiguous(plainText(plain.string(text)))]),
  raw: (text) => (/^[ -~]*$/.test(givenText(text)) && text.includes('\\') && !text.endsWith('\\') && !text.includes('"') ? makeCode('python', [`r"${text}"`]) : plain.string(text)),
}
