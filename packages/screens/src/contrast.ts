import { contrast, mix, toLab, withLightness, type Rgb } from './colour.ts'

export type Scheme = 'light' | 'dark'

/** The four colours that have a meaning. */
export interface Palette {
  readonly primary: Rgb
  readonly surface: Rgb
  readonly text: Rgb
  readonly danger: Rgb
}

const needed = 4.5
const neededOfLines = 3

/** What the style sheet makes of a surface, and lays text on: the page beside it, what is raised above it, and all of them under the pointer. */
const shadesOf = ({ surface, text }: Pick<Palette, 'surface' | 'text'>, scheme: Scheme): readonly Rgb[] => {
  const flat = [surface, mix(surface, text, 0.97), scheme === 'light' ? surface : mix(surface, text, 0.94)]
  return [...flat, ...flat.map((shade) => over(text, shade, 0.05))]
}

const over = (colour: Rgb, under: Rgb, alpha: number): Rgb => {
  const channel = (name: keyof Rgb): number => colour[name] * alpha + under[name] * (1 - alpha)
  return { r: channel('r'), g: channel('g'), b: channel('b') }
}

const worst = (colour: Rgb, shades: readonly Rgb[]): number => Math.min(...shades.map((shade) => contrast(colour, shade)))

/** The least contrast that the colour has where it stands as text. */
export const contrastOf = (token: Exclude<keyof Palette, 'surface'>, palette: Palette, scheme: Scheme): number => {
  const { surface, text, primary, danger } = palette
  const shades = shadesOf(palette, scheme)
  const soft = (colour: Rgb, share: number): Rgb => mix(colour, surface, share)
  switch (token) {
    case 'text':
      return worst(text, [...shades, soft(primary, 0.11), soft(danger, 0.08), ...(scheme === 'dark' ? [mix(text, surface, 0.24)] : [])])
    case 'primary':
      return worst(primary, shades)
    case 'danger':
      return worst(danger, [...shades, soft(danger, 0.08)])
  }
}

const step = 1 / 256

/** The nearest lightness of the same hue with which the colour can be read; where none is enough, the one that is best. */
export const readable = (token: Exclude<keyof Palette, 'surface'>, palette: Palette, scheme: Scheme): { readonly colour: Rgb; readonly enough: boolean } => {
  const { l } = toLab(palette[token])
  const judge = (colour: Rgb): number => contrastOf(token, { ...palette, [token]: colour }, scheme)
  if (judge(palette[token]) >= needed) return { colour: palette[token], enough: true }
  let best = { colour: palette[token], had: judge(palette[token]) }
  for (let distance = step; distance <= 1 + step; distance += step) {
    for (const lightness of [l - distance, l + distance]) {
      if (lightness < -step || lightness > 1 + step) continue
      const colour = withLightness(palette[token], Math.min(1, Math.max(0, lightness)))
      const had = judge(colour)
      if (had >= needed + 0.02) return { colour, enough: true }
      if (had > best.had) best = { colour, had }
    }
  }
  return { colour: best.colour, enough: false }
}

/** The least share of text in surface, from `share` on, that keeps its contrast on every shade. */
const blend = (palette: Palette, scheme: Scheme, share: number, least: number): Rgb => {
  const shades = shadesOf(palette, scheme)
  for (let part = share; part < 1; part += 0.02) {
    const colour = mix(palette.text, palette.surface, part)
    if (worst(colour, shades) >= least) return colour
  }
  return palette.text
}

/** Colours between text and surface: muted text (4.5), icons and the borders of controls (3, WCAG 1.4.11). */
export const blends = (palette: Palette, scheme: Scheme): Readonly<Record<'text-muted' | 'icon' | 'border-control', Rgb>> => ({
  'text-muted': blend(palette, scheme, 0.66, needed + 0.02),
  icon: blend(palette, scheme, 0.6, neededOfLines),
  'border-control': blend(palette, scheme, 0.46, neededOfLines),
})
