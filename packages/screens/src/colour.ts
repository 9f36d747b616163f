/** Colours as CSS computes them: sRGB bytes, relative luminance of WCAG, mixing in Oklab. Channels are 0 to 1. */

export interface Rgb {
  readonly r: number
  readonly g: number
  readonly b: number
}
interface Lab {
  readonly l: number
  readonly a: number
  readonly b: number
}

/** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`; what is translucent is laid over `behind`. */
export const parseColour = (hex: string, behind: Rgb): Rgb | undefined => {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(hex)?.[1]
  if (digits === undefined) return undefined
  const long = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16) / 255
  const alpha = long.length === 8 ? channel(6) : 1
  const over = (value: number, under: number): number => value * alpha + under * (1 - alpha)
  return { r: over(channel(0), behind.r), g: over(channel(2), behind.g), b: over(channel(4), behind.b) }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const byte = (value: number): string => Math.round(clamp(value) * 255).toString(16).padStart(2, '0')
export const formatColour = ({ r, g, b }: Rgb): string => `#${byte(r)}${byte(g)}${byte(b)}`

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * clamp(value) ** (1 / 2.4) - 0.055)

export const luminance = ({ r, g, b }: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

export const toLab = (colour: Rgb): Lab => {
  const [r, g, b] = [linear(colour.r), linear(colour.g), linear(colour.b)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

export const fromLab = ({ l, a, b }: Lab): Rgb => {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return {
    r: clamp(gamma(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z)),
    g: clamp(gamma(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z)),
    b: clamp(gamma(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)),
  }
}

/** `share` of `a`, the rest of `b`, as `color-mix(in oklab, …)` mixes. */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb => {
  const [x, y] = [toLab(a), toLab(b)]
  const at = (one: number, other: number): number => one * share + other * (1 - share)
  return fromLab({ l: at(x.l, y.l), a: at(x.a, y.a), b: at(x.b, y.b) })
}

/** The same hue with another lightness (0 to 1); towards black and white the colour fades, so that it stays in sRGB. */
export const withLightness = (colour: Rgb, lightness: number): Rgb => {
  const { l, a, b } = toLab(colour)
  const room = (value: number): number => Math.min(value, 1 - value)
  const share = room(l) > 0 ? Math.min(1, room(lightness) / room(l)) : 1
  return fromLab({ l: lightness, a: a * share, b: b * share })
}
