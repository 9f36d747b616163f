/** Quotes, backslash, controls, what breaks or reverses a line, joins nothing or is no character: escaped in every literal. */
const hostile = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

export type Quote = '"' | "'"

/** `\u0007`, as TypeScript, Java, C#, Python, JSON, YAML and TOML read it. */
export const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A literal of one line. What no UTF-16 text can hold (half of a pair) becomes U+FFFD. */
export function literal(text: string, quote: Quote): string {
  return quote + escaped(text, quote) + quote
}

export function escaped(text: string, quote: Quote): string {
  return text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(hostile, (character) => named[character] ?? unicodeEscape(character))
}

/** The quote that needs fewer escapes, as prettier and ruff choose it. */
export function bestQuote(text: string, preferred: Quote): Quote {
  const other = preferred === '"' ? "'" : '"'
  return text.split(preferred).length > text.split(other).length ? other : preferred
}

/** Lines of a comment: whatever would end one or hide is a blank. */
export function commentLines(text: string): string[] {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
}
