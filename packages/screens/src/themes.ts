import type { Diagnostic } from '@locus/diagnostics'
import type { Design, Theme } from '@locus/model'
import { formatColour, luminance, parseColour, toLab, withLightness, type Rgb } from './colour.ts'
import { blends, contrastOf, readable, type Palette, type Scheme } from './contrast.ts'
import { catalogue } from './diagnostics.ts'
import type { Property, Tokens } from './screens.ts'

type Meaning = keyof Palette
const meanings = ['primary', 'surface', 'text', 'danger'] as const
/** What many palettes call them: these stand in for a name that a theme does not have. */
const synonyms: readonly (readonly [name: string, meaning: Meaning])[] = [['background', 'surface'], ['foreground', 'text'], ['error', 'danger']]
const isMeaning = (name: string): name is Meaning => (meanings as readonly string[]).includes(name)

const defaults: Readonly<Record<Scheme, Readonly<Record<Meaning, string>>>> = {
  light: { primary: '#0b6e4f', surface: '#ffffff', text: '#10201a', danger: '#b3261e' },
  dark: { primary: '#6fd3a8', surface: '#0f1714', text: '#e7f2ec', danger: '#f2b8b5' },
}
const white: Rgb = { r: 1, g: 1, b: 1 }
const black: Rgb = { r: 0, g: 0, b: 0 }

interface Draft {
  readonly name: string
  readonly scheme: Scheme
  readonly theme: Theme | undefined
  readonly declared: ReadonlyMap<string, Rgb>
}

const draftOf = (name: string, theme: Theme | undefined, fixed?: Scheme): Draft => {
  const values = new Map((theme?.colors ?? []).map((token) => [token.name, String(token.value)]))
  for (const [synonym, meaning] of synonyms) {
    const value = values.get(synonym)
    if (value !== undefined && !values.has(meaning)) values.set(meaning, value)
  }
  const surface = parseColour(values.get('surface') ?? '', white)
  const scheme = fixed ?? (surface && luminance(surface) < 0.18 ? 'dark' : 'light')
  const behind = (fixed ?? scheme) === 'dark' ? black : white
  const flat = parseColour(values.get('surface') ?? '', behind)
  const declared = [...values].flatMap(([token, value]): [string, Rgb][] => {
    const colour = parseColour(value, token === 'surface' ? behind : (flat ?? behind))
    return colour ? [[token, colour]] : []
  })
  return { name, scheme, theme, declared: new Map(declared) }
}

/** A theme that says nothing of a colour takes it from the other one, turned round; where neither does, there is a default. */
const derived = (token: Meaning, scheme: Scheme, other: ReadonlyMap<string, Rgb>): Rgb => {
  const source = other.get(token)
  if (!source) return parseColour(defaults[scheme][token], white) ?? white
  if (token === 'primary' || token === 'danger') return source
  const turned = 1.18 - toLab(source).l
  const isDark = (token === 'surface') === (scheme === 'dark')
  return withLightness(source, isDark ? Math.min(0.28, Math.max(0.16, turned)) : Math.min(1, Math.max(0.92, turned)))
}

interface Finished {
  readonly draft: Draft
  readonly palette: Palette
}

type Say = (diagnostic: Diagnostic) => void

const complete = (own: (token: Meaning) => Rgb): Palette => ({ primary: own('primary'), surface: own('surface'), text: own('text'), danger: own('danger') })

const finish = (draft: Draft, other: ReadonlyMap<string, Rgb>, say: Say): Finished =>
  moved(draft, complete((token) => draft.declared.get(token) ?? derived(token, draft.scheme, other)), say)

/** A third theme stands on `light` or `dark`, whichever its surface is. */
const finishOn = (draft: Draft, base: Palette, say: Say): Finished => moved(draft, complete((token) => draft.declared.get(token) ?? base[token]), say)

const moved = (draft: Draft, given: Palette, say: Say): Finished => {
  const short = new Set<Meaning>()
  const turn = (palette: Palette, token: Exclude<Meaning, 'surface'>): Palette => {
    const { colour, enough } = readable(token, palette, draft.scheme)
    if (enough) short.delete(token)
    else short.add(token)
    return { ...palette, [token]: colour }
  }
  // Text twice: it also stands on tints of the other two, which have moved by then.
  const palette = turn(turn(turn(turn(given, 'text'), 'primary'), 'danger'), 'text')
  for (const token of ['text', 'primary', 'danger'] as const) {
    const [from, to, surface] = [given[token], palette[token], palette.surface].map(formatColour) as [string, string, string]
    if (!draft.declared.has(token) || (from === to && !short.has(token))) continue
    const node = draft.theme?.id
    const had = (Math.floor(contrastOf(token, given, draft.scheme) * 100) / 100).toFixed(2)
    say(short.has(token)
      ? catalogue.report('contrast-unreachable', { node, params: { theme: draft.name, token, to, surface } })
      : catalogue.report('contrast', { node, params: { theme: draft.name, token, from, to, surface, had } }))
  }
  return { draft, palette }
}

/** `light`, `dark`, then the model's others, each with the same names in the same order. */
export const themesOf = (design: Design, say: Say): Tokens['themes'] => {
  const find = (name: string): Theme | undefined => design.themes.find((theme) => theme.name === name)
  const light = draftOf('light', find('light'), 'light')
  const dark = draftOf('dark', find('dark'), 'dark')
  const others = design.themes.filter(({ name }) => name !== 'light' && name !== 'dark').map((theme) => draftOf(theme.name, theme))
  const day = finish(light, dark.declared, say)
  const night = finish(dark, light.declared, say)
  const finished = [day, night, ...others.map((draft) => finishOn(draft, draft.scheme === 'dark' ? night.palette : day.palette, say))]
  const free = [...new Set([light, dark, ...others].flatMap(({ declared }) => [...declared.keys()]))].filter((name) => !isMeaning(name))
  const written = (draft: Draft, name: string): string | undefined => {
    const token = draft.theme?.colors.find((color) => color.name === name)
    return token && draft.declared.has(name) ? String(token.value).toLowerCase() : undefined
  }
  return finished.map(({ draft, palette }) => {
    const sources = [draft, draft.scheme === 'dark' ? dark : light, light, dark, ...others]
    const between = blends(palette, draft.scheme)
    const colors: readonly Property[] = [
      ...meanings.map((name) => ({ name, value: formatColour(palette[name]) })),
      ...(['text-muted', 'icon', 'border-control'] as const).map((name) => ({ name, value: formatColour(between[name]) })),
      ...free.map((name) => ({ name: `color-${name}`, value: sources.map((source) => written(source, name)).find((value) => value !== undefined) ?? '#000000' })),
    ]
    return { name: draft.name, scheme: draft.scheme, colors }
  })
}
