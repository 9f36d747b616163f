import { createRequire } from 'node:module'
import type Handlebars from 'handlebars'

// Loaded when a template is read: the engine, which links trees that were read when a package was built, never pays for it.
const handlebars = (): typeof Handlebars => createRequire(import.meta.url)('handlebars') as typeof Handlebars

// A third brace is the target's: one substitution before parsing keeps every column. Noncharacters: no text has them.
const open = '\ufdd0'
const close = '\ufdd1'
export const targetBraces = (text: string): string => text.replaceAll(open, '{').replaceAll(close, '}')

export type Parsed = { readonly program: hbs.AST.Program } | { readonly line: number; readonly message: string }

/** Handlebars' own parser, without its whitespace control. */
export function parse(name: string, source: string): Parsed {
  const foreign = /[\ufdd0\ufdd1]/.exec(source)
  if (foreign !== null) return { line: lineAt(source, foreign.index), message: 'U+FDD0 and U+FDD1 are not characters' }
  const text = source.replaceAll(/\{\{\{(?!\{)/g, `${open}{{`).replaceAll('}}}', `}}${close}`)
  try {
    return { program: handlebars().parseWithoutProcessing(text, { srcName: name }) }
  } catch (error) {
    return parseError(error, source)
  }
}

/** Jison's and Handlebars' own errors: the line, and a message that names the cause. */
function parseError(error: unknown, source: string): Parsed {
  const { message, lineNumber } = error as Error & { readonly lineNumber?: number }
  const line = Math.min(lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1), source.split('\n').length)
  const token = /got '(\w+)'/.exec(message)?.[1]
  if (token === 'EOF') return { line, message: `the file ends inside of a tag or block${unclosed(source)}` }
  const [first = message] = message.split('\n')
  const unmatched = /^(\S+) doesn't match (\S+)/.exec(first)
  if (unmatched !== null) return { line, message: `{{#${unmatched[1]}}} is closed by {{/${unmatched[2]}}}` }
  if (/^Parse error|^Lexical error/.test(first)) return { line, message: `a tag cannot be read here${token === undefined ? '' : `: ${tokenName(token)}`}` }
  return { line, message: first.replace(/ - \d+:\d+$/, '') }
}

const tokenName = (token: string): string => ({ INVALID: 'no name or text', OPEN_ENDBLOCK: 'a closing tag without its opening one', CLOSE: 'the tag is empty or ends too early', INVERSE: 'an {{else}} without its block', OPEN_INVERSE_CHAIN: 'an {{else}} without its block', EQUALS: 'an equals sign' })[token] ?? token.toLowerCase().replaceAll('_', ' ')

/** The opening tags that no closing one follows. */
function unclosed(source: string): string {
  const openTags: { name: string; line: number }[] = []
  for (const match of source.matchAll(/\{\{([#/^])\s*([\w-]+)/g)) {
    const [, sign, name = ''] = match
    if (sign === '/') {
      const index = openTags.findLastIndex((tag) => tag.name === name)
      if (index >= 0) openTags.splice(index, 1)
    } else openTags.push({ name, line: lineAt(source, match.index) })
  }
  return openTags.length === 0 ? '' : `: ${openTags.map((tag) => `{{#${tag.name}}} of line ${tag.line}`).join(', ')} is not closed`
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}
