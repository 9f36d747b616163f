import { Code, makeCode } from '../code/code.ts'
import { tagOf, type Tag } from '../code/tag.ts'
import { givenText } from './given-text.ts'
import { commentLines } from './literal.ts'
import { xmlText } from './xml.ts'

export interface HtmlSinks {
  readonly code: Tag
  readonly none: Code
  /** Text between tags; braces too, which templates of Vue, Angular and Svelte read. */
  text(text: string): Code
  /** One attribute value, quotes included. */
  attr(text: string): Code
  /** TypeScript as the value of a bound attribute, quotes included. */
  bind(code: Code): Code
  /** TypeScript between the braces of an interpolation, braces included. */
  interpolation(code: Code): Code
  tagName(name: string): Code
  comment(text: string): Code
}

// A control is no character of HTML, not even as a reference.
const printable = (text: string): string => text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd').replaceAll('\r', '&#13;')
const onlyTs = (code: Code, where: string): void => {
  if (!Code.is(code) || code.language !== 'ts') throw new TypeError(`${where} takes ts, not ${Code.is(code) ? code.language : typeof code}`)
}
const escapeText = (text: string): string => printable(xmlText(text)).replaceAll(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`)

export const html: HtmlSinks = {
  code: tagOf('html'),
  none: makeCode('html', []),
  text: (text) => makeCode('html', [escapeText(text)]),
  attr: (text) => makeCode('html', [`"${printable(xmlText(text))}"`]),
  bind: (code) => {
    onlyTs(code, 'a bound attribute')
    return makeCode('html', ['"', ...code.pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : piece)), '"'])
  },
  interpolation: (code) => {
    onlyTs(code, 'an interpolation')
    for (const piece of code.pieces) if (typeof piece === 'string' && /\}\}|\{\{/.test(piece)) throw new TypeError('an interpolation cannot hold two braces: write it as a computed value')
    return makeCode('html', ['{{ ', ...code.pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : piece)), ' }}'])
  },
  tagName: (name) => {
    if (!/^[A-Za-z][\w.-]*$/.test(givenText(name))) throw new TypeError(`no tag name: ${JSON.stringify(name)}`)
    return makeCode('html', [name])
  },
  comment: (text) => makeCode('html', [`<!-- ${commentLines(text).join('\n').replaceAll('-->', '-- >').replaceAll('<!--', '< !--').replaceAll('--!>', '-- !>')} -->`]),
}
