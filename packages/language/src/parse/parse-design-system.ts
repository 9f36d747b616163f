import { nearest } from '@locus/diagnostics'
import type { Cursor } from '../scan/cursor.ts'
import type { DesignSyntax, Ident, ThemeSyntax, TokenSyntax } from '../syntax.ts'
import { skipGroup, skipUntil } from './recover.ts'
import { expected, takeIdent, takeMark } from './take.ts'

const sections = ['colors', 'typography', 'spacing', 'radii', 'shadows'] as const

export function parseDesignSystem(cursor: Cursor): DesignSyntax {
  const design = { themes: [] as ThemeSyntax[], typography: [] as TokenSyntax[], weights: [] as TokenSyntax[], spacing: [] as TokenSyntax[], radii: [] as TokenSyntax[], shadows: [] as TokenSyntax[] }
  cursor.take()
  parseBraces(cursor, 'design_system', () => {
    const section = sections.find((name) => cursor.at(name) && cursor.at('{', 1))
    if (section === undefined) return unknownSection(cursor)
    cursor.take()
    if (section === 'colors') parseBraces(cursor, section, () => parseTheme(cursor, design.themes))
    else if (section === 'typography') parseBraces(cursor, section, () => (cursor.at('weights') && cursor.at('{', 1) ? parseWeights(cursor, design.weights) : parseToken(cursor, design.typography)))
    else parseBraces(cursor, section, () => parseToken(cursor, design[section]))
    return undefined
  })
  return design
}

/** `{`, items, `}`. An item that takes nothing is skipped, so that this always comes to an end. */
function parseBraces(cursor: Cursor, what: string, parseItem: () => void): void {
  const open = cursor.peek()
  if (!takeMark(cursor, '{')) return
  while (!cursor.accept('}')) {
    if (cursor.atKind('end') || (cursor.at('database') && cursor.at('{', 1))) return cursor.report('unclosed-block', cursor.span(open), { params: { what } })
    const before = cursor.peek().start
    parseItem()
    if (cursor.peek().start === before && !cursor.at('}') && !cursor.atKind('end')) cursor.take()
  }
}

function unknownSection(cursor: Cursor): void {
  const { text } = cursor.peek()
  const near = nearest(text, sections)
  const advice = text === 'weights' ? '`weights` stands inside `typography`.' : near === undefined ? `There are ${sections.map((name) => `\`${name}\``).join(', ')}.` : `Did you mean \`${near}\`?`
  expected(cursor, 'a section of the design system', advice)
  cursor.take()
  skipUntil(cursor, () => sections.some((name) => cursor.at(name) && cursor.at('{', 1)))
}

function parseTheme(cursor: Cursor, themes: ThemeSyntax[]): void {
  const quoted = cursor.atKind('string') ? cursor.take() : undefined
  const name: Ident | undefined = quoted ? { text: quoted.text, span: cursor.span(quoted) } : takeIdent(cursor, 'the name of a theme')
  if (!name) return skipUntil(cursor, () => cursor.atKind('word') && cursor.at('{', 1))
  if (!cursor.at('{')) {
    expected(cursor, '`{`', cursor.at(':') ? 'A colour stands inside a theme: `colors { light { primary: #0f766e } }`.' : undefined)
    return skipUntil(cursor, () => cursor.atKind('word') && cursor.at('{', 1))
  }
  const tokens: TokenSyntax[] = []
  parseBraces(cursor, name.text, () => parseToken(cursor, tokens))
  themes.push({ name, tokens })
}

function parseWeights(cursor: Cursor, weights: TokenSyntax[]): void {
  cursor.take()
  parseBraces(cursor, 'weights', () => parseToken(cursor, weights))
}

/** `name: value` */
function parseToken(cursor: Cursor, tokens: TokenSyntax[]): void {
  const toNext = (): void => skipUntil(cursor, () => cursor.atKind('word') && cursor.at(':', 1))
  if (cursor.at(',') || cursor.at(';')) {
    const mark = cursor.take()
    return cursor.report('separator', cursor.span(mark), { params: { text: mark.text } })
  }
  const name = takeIdent(cursor, 'the name of a token')
  if (!name) {
    if (cursor.at('{')) skipGroup(cursor)
    else if (!cursor.at('}')) cursor.take()
    return toNext()
  }
  if (!takeMark(cursor, ':')) return toNext()
  const first = cursor.peek()
  const sign = cursor.at('-') && cursor.atKind('number', 1) ? cursor.take().text : ''
  const token = cursor.peek()
  if (token.kind !== 'string' && token.kind !== 'hex' && token.kind !== 'number') {
    expected(cursor, 'a text, a number or a colour')
    return toNext()
  }
  cursor.take()
  if (token.kind === 'number' && cursor.atKind('word') && cursor.peek().start === token.end) {
    expected(cursor, 'the next token', `Units need quotes: "${sign}${token.text}${cursor.peek().text}".`)
    cursor.take()
  }
  tokens.push({ name, value: { kind: token.kind, text: sign + token.text, span: cursor.spanFrom(first.start) } })
}
