import { makeCode, type Code } from '../code/code.ts'
import { joinCodes, tagOf, type Tag } from '../code/tag.ts'
import { commentLines } from './literal.ts'

export interface MarkdownSinks {
  readonly code: Tag
  readonly none: Code
  /** Text of a paragraph, a heading or a table's cell, on one line. */
  text(text: string): Code
  /** Between backquotes. */
  inline(text: string): Code
  list(items: readonly Code[], separator?: string): Code
}

const oneLine = (text: string): string => commentLines(text).join(' ').trim()

export const markdown: MarkdownSinks = {
  code: tagOf('markdown'),
  none: makeCode('markdown', []),
  text: (text) => makeCode('markdown', [oneLine(text).replaceAll(/[\\`*_{}[\]()<>#|~&$!@:]/g, '\\$&').replaceAll(/^(\s*)([-+=]|\d+[.)])/g, (_all, blank: string, mark: string) => `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`).replaceAll(/(www)(\.)/gi, '$1\\$2')]),
  inline: (text) => makeCode('markdown', [inlineCode(oneLine(text))]),
  list: (items, separator = ', ') => makeCode('markdown', joinCodes('markdown', items, separator)),
}

/** A fence longer than any run of backquotes inside; a bar would end a table's cell. */
function inlineCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = text === '' || text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`
}
