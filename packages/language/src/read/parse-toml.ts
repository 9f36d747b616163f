import { parse, TomlError } from 'smol-toml'
import type { Report } from '../report.ts'
import type { Source } from '../source.ts'

export type Table = Readonly<Record<string, unknown>>

/** TOML 1.0; where it is none, `name = My Shop` and `key = env(NAME)` are read as the first compiler read them, with a warning. */
export function parseToml(source: Source, report: Report): Table {
  const text = source.text.replace(/^\uFEFF/, ' ')
  const strict = attempt(text)
  if ('table' in strict) return strict.table
  const quoted = text.replace(bare, '$1"$2"')
  const lenient = quoted === text ? strict : attempt(quoted)
  const { error } = lenient
  if (error === undefined) {
    for (const { index, 1: before = '', 2: value = '' } of text.matchAll(bare)) {
      const start = index + before.length
      report('manifest-unquoted', { file: source.path, start, end: start + value.length }, { params: { text: value } })
    }
    return lenient.table
  }
  const start = offsetOf(source.text, strict.error.line, strict.error.column)
  const [message = ''] = strict.error.message.replace(/^Invalid TOML document: /, '').split('\n')
  report('manifest-syntax', { file: source.path, start, end: Math.min(start + 1, source.text.length) }, { params: { message } })
  return {}
}

/** A value without quotes that is neither `true` nor `false`, to the end of its line. */
const bare = /^([ \t]*\w+[ \t]*=[ \t]*)(?!(?:true|false|inf|nan)\b)([A-Za-z][^"'#\\\r\n]*?)(?=[ \t]*(?:#.*)?\r?$)/gm

function attempt(text: string): { readonly table: Table; readonly error?: undefined } | { readonly error: TomlError } {
  try {
    return { table: parse(text) }
  } catch (error) {
    if (error instanceof TomlError) return { error }
    throw error
  }
}

/** Lines and columns from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1
  return Math.min(start + Math.max(column - 1, 0), text.length)
}
