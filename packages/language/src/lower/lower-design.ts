import type { Design, Theme, Token } from '@locus/model'
import { isOneLine } from '../read/plain-text.ts'
import type { Report } from '../report.ts'
import type { DesignSyntax, FileSyntax, ThemeSyntax, TokenSyntax } from '../syntax.ts'

type TokenList = 'spacing' | 'radii' | 'shadows'

/** The design systems of all files as one: later tokens win, and a later block's theme replaces an earlier one of its name. */
export function lowerDesign(files: readonly FileSyntax[], report: Report): { readonly design: Design; readonly themes: ReadonlyMap<string, ThemeSyntax> } {
  const blocks = files.flatMap(({ designs }) => designs)
  const themes = mergeThemes(blocks, report)
  const list = (name: TokenList): readonly Token[] => lastOf(blocks.flatMap((block) => block[name])).flatMap((token) => (checkTokenName(token, report), tokenOf(token, report)))
  const weights = lastOf(blocks.flatMap((block) => block.weights)).flatMap((token) => {
    checkTokenName(token, report)
    const value = Number(token.value.text)
    if (token.value.kind === 'number' && Number.isInteger(value) && value >= 100 && value <= 1000) return [{ name: token.name.text, value }]
    report('weight', token.value.span)
    return []
  })
  const typography = lastOf(blocks.flatMap((block) => block.typography))
  const family = typography.find(({ name }) => name.text === 'fontFamily')
  const size = typography.find(({ name }) => name.text === 'baseSize')
  const fontFamily = family && textOf(family, report)
  const baseSize = size && textOf(size, report)
  if (baseSize !== undefined && !/^[1-9][0-9]{0,3}(?:px|rem|em)$/.test(baseSize)) report('base-size', size?.value.span)
  const others = typography.filter((token) => token !== family && token !== size).flatMap((token) => tokenOf(token, report))
  const design: Design = {
    themes: [...themes].map(([name, { tokens }]): Theme => ({ id: `design/theme/${name}`, name, colors: tokens.flatMap((token) => colorOf(token, report)) })),
    typography: { ...(fontFamily !== undefined && { fontFamily }), ...(baseSize !== undefined && { baseSize }), weights, others },
    spacing: list('spacing'), radii: list('radii'), shadows: list('shadows'),
  }
  return { design, themes }
}

function mergeThemes(blocks: readonly DesignSyntax[], report: Report): Map<string, ThemeSyntax> {
  const themes = new Map<string, ThemeSyntax>()
  for (const block of blocks) {
    const own = new Map<string, ThemeSyntax>()
    for (const theme of block.themes) {
      const name = theme.name.text
      if (name.trim() === '' || !isOneLine(name)) report('theme-name', theme.name.span)
      own.set(name, { name: own.get(name)?.name ?? theme.name, tokens: lastOf([...(own.get(name)?.tokens ?? []), ...theme.tokens]) })
    }
    for (const [name, theme] of own) {
      const earlier = themes.get(name)
      if (earlier) report('theme-replaced', theme.name.span, { params: { name }, notes: [{ message: 'the palette that goes', span: earlier.name.span }] })
      themes.set(name, theme)
    }
  }
  return themes
}

/** Each name once, at its first place with its last value. */
function lastOf(tokens: readonly TokenSyntax[]): readonly TokenSyntax[] {
  return [...new Map(tokens.map((token) => [token.name.text, token])).values()]
}

function colorOf({ name, value }: TokenSyntax, report: Report): readonly Token[] {
  if (value.kind !== 'number' && /^#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/.test(value.text)) return [{ name: name.text, value: value.text.toLowerCase() }]
  report('color', value.span, { params: { text: value.text } })
  return []
}

function tokenOf({ name, value }: TokenSyntax, report: Report): readonly Token[] {
  if (value.kind === 'hex') report('token-value', value.span)
  else if (!isOneLine(value.text)) report('token-value', value.span)
  else return [{ name: name.text, value: value.kind === 'number' ? Number(value.text) : value.text }]
  return []
}

function textOf({ value }: TokenSyntax, report: Report): string | undefined {
  if (value.kind === 'string' && value.text.trim() !== '' && isOneLine(value.text)) return value.text
  report('token-value', value.span)
  return undefined
}

function checkTokenName({ name }: TokenSyntax, report: Report): void {
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name.text)) report('token-name', name.span, { params: { name: name.text } })
}
