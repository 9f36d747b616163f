import type { Diagnostic } from '@locus/diagnostics'
import type { Model, Token } from '@locus/model'
import { catalogue } from './diagnostics.ts'
import type { Property, Tokens } from './screens.ts'
import { themesOf } from './themes.ts'

const lengths = /^(?:0|\d{1,4}(?:\.\d{1,4})?(?:px|rem|em))$/
/** Nothing that could end a declaration, open a string or a comment, or ask for a file. */
const harmless = /^(?!.*(?:\/\*|url|image|expression))[\w .,%()+*/#-]{1,200}$/i

/** What the style sheet computes with, where the model is silent. */
const spaces: Readonly<Record<string, string>> = { small: '4px', medium: '8px', large: '24px' }
const radii: Readonly<Record<string, string>> = { medium: '8px' }
const weights: Readonly<Record<string, number>> = { regular: 400, bold: 700 }
const fallbacks = ['system-ui', '-apple-system', "'Segoe UI'", 'Roboto', "'Noto Sans'", "'Liberation Sans'"]
const generic = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded', 'math', 'emoji', 'fangsong', '-apple-system'])

type Say = (diagnostic: Diagnostic) => void

const cssOf = (value: string | number): string => (typeof value === 'number' ? (value === 0 ? '0' : `${value}px`) : value.trim())

const scale = (group: string, prefix: string, tokens: readonly Token[], computed: Readonly<Record<string, string>>, say: Say): readonly Property[] => {
  const own = new Map(tokens.map(({ name, value }) => [name, cssOf(value)]))
  const refuse = (token: string, value: string, wanted: string, instead: string): void =>
    say(catalogue.report('token-unusable', { node: 'app', params: { group, token, value: JSON.stringify(value), wanted, instead } }))
  const fixed = Object.entries(computed).map(([name, standard]): Property => {
    const value = own.get(name) ?? standard
    if (lengths.test(value)) return { name: `${prefix}-${name}`, value }
    refuse(name, value, 'a length such as "8px" or "0.5rem"', `${standard} takes its place`)
    return { name: `${prefix}-${name}`, value: standard }
  })
  const others = [...own].filter(([name]) => !Object.hasOwn(computed, name)).flatMap(([name, value]): Property[] => {
    if (harmless.test(value)) return [{ name: `${prefix}-${name}`, value }]
    refuse(name, value, 'a value of CSS that can be printed safely', 'it is left out')
    return []
  })
  return [...fixed, ...others]
}

/** Names that are no plain words are quoted; what is needed where the font is missing follows, before the generic family. */
const familyOf = (declared: string | undefined): string => {
  const names = (declared ?? 'Inter').split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2').replace(/[\p{Cc}]/gu, '').trim()).filter((name) => name !== '')
  const css = names.map((name) => (generic.has(name.toLowerCase()) ? name.toLowerCase() : /^[A-Za-z][A-Za-z-]*$/.test(name) ? name : `'${name.replace(/[^\p{L}\p{N} .&+_-]/gu, '')}'`))
  const end = css.findLast((name) => name === 'serif' || name === 'monospace' || name === 'sans-serif') ?? 'sans-serif'
  const unique = [...new Set([...css.filter((name) => name !== end && name !== "''"), ...(end === 'sans-serif' ? fallbacks : [])])]
  return [...unique, end].join(', ')
}

/** A share of the reader's own size, so that it counts. */
const baseSizeOf = (declared: string | undefined): string => {
  const [, digits, unit] = /^(\d{1,3})(px|rem|em)$/.exec(declared ?? '') ?? []
  if (digits === undefined) return '100%'
  const share = unit === 'px' ? (Number(digits) / 16) * 100 : Number(digits) * 100
  return share >= 50 && share <= 300 ? `${share}%` : '100%'
}

const weightsOf = (declared: readonly { readonly name: string; readonly value: number }[]): readonly Property[] => {
  const own = new Map(declared.map(({ name, value }) => [name, value]))
  const fixed = Object.entries(weights).map(([name, value]) => ({ name: `weight-${name}`, value: String(own.get(name) ?? value) }))
  return [...fixed, ...declared.filter(({ name }) => !Object.hasOwn(weights, name)).map(({ name, value }) => ({ name: `weight-${name}`, value: String(value) }))]
}

export const tokensOf = ({ design }: Model): { readonly tokens: Tokens; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  const say: Say = (diagnostic) => void diagnostics.push(diagnostic)
  const tokens: Tokens = {
    themes: themesOf(design, say),
    fontFamily: familyOf(design.typography.fontFamily),
    baseSize: baseSizeOf(design.typography.baseSize),
    weights: weightsOf(design.typography.weights),
    spacing: scale('spacing', 'space', design.spacing, spaces, say),
    radii: scale('radii', 'radius', design.radii, radii, say),
    shadows: scale('shadows', 'shadow', design.shadows, {}, say),
  }
  return { tokens, diagnostics }
}
