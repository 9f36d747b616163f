import { anyDigits, digit, integerRange, oneOf } from './integer-range.ts'

/**
 * A regular expression, without anchors, for the decimals of `precision` and `scale` from `min` to `max` (texts in wire form, inclusive).
 * Zeros after the last digit count for nothing, so any number of them is taken; `-0` is zero.
 */
export function decimalRange(precision: number, scale: number, min?: string, max?: string): string {
  const one = 10n ** BigInt(scale)
  const most = 10n ** BigInt(precision) - 1n
  const low = min === undefined ? -most : larger(scaled(min, scale, 'up'), -most)
  const high = max === undefined ? most : smaller(scaled(max, scale, 'down'), most)
  const alternatives: string[] = []
  // Negative magnitudes run from the larger of zero and -high; a zero may carry a sign.
  if (low <= 0n && high >= 0n && low === -high) return `-?${oneOf(magnitudes(0n, high, one, scale))}`
  if (low <= 0n) alternatives.push(...magnitudes(high < 0n ? -high : 0n, -low, one, scale).map(text => `-${text}`))
  else if (low > high) return '(?!)'
  if (high >= 0n) alternatives.push(...magnitudes(low > 0n ? low : 0n, high, one, scale))
  return alternatives.length > 0 ? oneOf(alternatives) : '(?!)'
}

/** Numbers without a sign from `low` to `high`, both counted in units of the last digit. */
function magnitudes(low: bigint, high: bigint, one: bigint, scale: number): string[] {
  if (low > high) return []
  const [first, last] = [low / one, high / one]
  const fraction = (value: bigint): string => scale === 0 ? '' : String(value % one).padStart(scale, '0')
  const [from, to] = [fraction(low), fraction(high)]
  const startsWhole = !/[1-9]/.test(from)
  const endsWhole = !/[0-8]/.test(to)
  if (first === last) return withFractions(String(first), between(from, to), startsWhole)
  const whole = integerRange(startsWhole ? first : first + 1n, endsWhole ? last : last - 1n)
  return [
    ...(startsWhole ? [] : withFractions(String(first), between(from, '9'.repeat(scale)), false)),
    ...(whole.length > 0 ? [`${oneOf(whole)}${anyFraction(scale)}`] : []),
    ...(endsWhole ? [] : withFractions(String(last), between('0'.repeat(scale), to), true)),
  ]
}

const anyFraction = (scale: number): string => scale === 0 ? '(?:\\.0+)?' : `(?:\\.${digitsUpTo(scale)}0*)?`
const digitsUpTo = (most: number): string => most === 1 ? '[0-9]' : `[0-9]{1,${most}}`

function withFractions(whole: string, fractions: readonly string[], mayBeWhole: boolean): string[] {
  if (fractions.length === 0) return mayBeWhole ? [whole] : []
  return [`${whole}${mayBeWhole ? `(?:\\.${oneOf(fractions)})?` : `\\.${oneOf(fractions)}`}`]
}

/** Digits behind the point, at least one, whose value lies between two texts of one length; missing digits are zeros. */
function between(low: string, high: string): string[] {
  if (low === '') return ['0+']
  const [a, z] = [Number(low[0]), Number(high[0])]
  const [lows, highs] = [low.slice(1), high.slice(1)]
  if (a === z) return followed(String(a), lows, highs)
  const lowest = !/[1-9]/.test(lows)
  const highest = !/[0-8]/.test(highs)
  const start = lowest ? a : a + 1
  const end = highest ? z : z - 1
  return [
    ...(lowest ? [] : followed(String(a), lows, '9'.repeat(lows.length))),
    ...(start <= end ? [`${digit(start, end)}${lows.length === 0 ? '0*' : `${upTo(lows.length)}0*`}`] : []),
    ...(highest ? [] : followed(String(z), '0'.repeat(highs.length), highs)),
  ]
}

/** `head`, then more digits if need be. */
function followed(head: string, low: string, high: string): string[] {
  if (low === '') return [`${head}0*`]
  const rest = between(low, high)
  return /[1-9]/.test(low) ? rest.map(text => `${head}${text}`) : [`${head}(?:${rest.join('|')})?`]
}

const upTo = (most: number): string => most === 1 ? '[0-9]?' : `[0-9]{0,${most}}`
const larger = (a: bigint, b: bigint): bigint => a > b ? a : b
const smaller = (a: bigint, b: bigint): bigint => a < b ? a : b

/** In units of the last digit, rounded into the range. */
function scaled(text: string, scale: number, round: 'up' | 'down'): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole + decimals.slice(0, scale).padEnd(scale, '0'))
  const signed = negative ? -units : units
  if (!/[1-9]/.test(decimals.slice(scale))) return signed
  if (round === 'up') return negative ? signed : signed + 1n
  return negative ? signed - 1n : signed
}

/** What the server writes: exactly `scale` digits behind the point. */
export const decimalOutput = (precision: number, scale: number): string =>
  `-?(?:0|[1-9]${precision - scale > 1 ? `[0-9]{0,${precision - scale - 1}}` : ''})${scale > 0 ? `\\.${anyDigits(scale)}` : ''}`
