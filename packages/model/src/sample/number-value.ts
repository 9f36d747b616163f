import type { Limits } from '../model.ts'
import type { Draw } from './draw.ts'

/** Usual values by a word of the member's name: from, to, step. */
const usual: readonly (readonly [words: readonly string[], from: number, to: number, step: number])[] = [
  [['year'], 1995, 2026, 1],
  [['age'], 18, 79, 1],
  [['rating', 'stars', 'score', 'grade'], 1, 5, 1],
  [['stock', 'inventory', 'available', 'copies'], 0, 180, 1],
  [['minutes', 'duration'], 10, 120, 5],
  [['hours'], 1, 40, 1],
  [['days'], 1, 28, 1],
  [['percent', 'percentage', 'discount', 'progress', 'tax', 'vat'], 0, 40, 5],
  [['quantity', 'count', 'amount', 'seats', 'pieces', 'people', 'guests', 'qty'], 1, 12, 1],
  [['shipping', 'postage', 'tip'], 2, 14, 1],
  [['points', 'views', 'downloads', 'likes', 'visits', 'clicks', 'hits'], 0, 5000, 10],
  [['price', 'cost', 'fee', 'rate', 'total', 'value', 'sum', 'deposit'], 4, 260, 1],
  [['salary', 'budget', 'revenue', 'income'], 24000, 96000, 500],
  [['weight', 'kg'], 1, 95, 1],
  [['height', 'width', 'length', 'depth', 'size', 'cm'], 5, 210, 5],
  [['temperature'], 15, 38, 1],
  [['latitude', 'lat'], 36, 60, 1],
  [['longitude', 'lon', 'lng'], -9, 25, 1],
  [['floor', 'level'], 0, 9, 1],
  [['position', 'rank', 'order', 'sequence', 'line', 'index', 'priority'], 1, 25, 1],
]

interface Range { readonly low: number; readonly high: number; readonly step: number }

/** The usual range of a member, moved into its limits. */
function rangeOf(member: readonly string[], min: number | undefined, max: number | undefined): Range {
  const [, from, to, step] = usual.find(([words]) => words.some(word => member.includes(word))) ?? [[], 1, 100, 1]
  const [low, high] = [Math.max(from, min ?? from), Math.min(to, max ?? to)]
  if (low <= high) return { low, high, step }
  if (min !== undefined && max !== undefined) return { low: min, high: Math.min(max, min + 1000), step: 1 }
  return min !== undefined ? { low: min, high: min + 100, step: 1 } : { low: (max ?? 0) - 100, high: max ?? 0, step: 1 }
}

/** Rows of a member that must differ are counted up, so that each number of a small range is found. */
function within({ low, high, step }: Range, draw: Draw, counted: number | undefined): number {
  const [first, last] = [Math.ceil(low), Math.floor(high)]
  if (last < first) return low
  if (counted !== undefined) return first + counted % (last - first + 1)
  const steps = Math.floor((last - first) / step)
  const value = first + draw.integer(0, steps) * step
  const round = step > 1 ? Math.round(value / step) * step : value
  return round >= first && round <= last ? round : value
}

export interface NumberPlace {
  readonly member: readonly string[]
  /** The number of the row and the attempt as one, where values must differ. */
  readonly counted: number | undefined
}

const asNumber = (limit: number | string | undefined): number | undefined => limit === undefined ? undefined : Number(limit)

export function integerValue({ min, max }: Limits, place: NumberPlace, draw: Draw): number {
  return clamp(within(rangeOf(place.member, asNumber(min), asNumber(max)), draw, place.counted), Number(min ?? -2147483648), Number(max ?? 2147483647))
}

export function floatValue({ min, max }: Limits, place: NumberPlace, draw: Draw): number {
  const [low, high] = [asNumber(min), asNumber(max)]
  const whole = within(rangeOf(place.member, low, high), draw, place.counted)
  const value = place.counted === undefined || place.counted > 200 ? whole + draw.integer(0, 9) / 10 : whole
  return clamp(Number(value.toFixed(1)), low ?? -Infinity, high ?? Infinity)
}

/** Ten digits, as insurance and account numbers have them, moved into the limits. */
export function bigIntValue({ min, max }: Limits, place: NumberPlace, draw: Draw): string {
  const least = BigInt(min ?? '-9223372036854775808')
  const most = BigInt(max ?? '9223372036854775807')
  const named = usual.find(([words]) => words.some(word => place.member.includes(word)))
  const [from, to] = named ? [BigInt(named[1]), BigInt(named[2])] : [1_000_000_000n, 9_999_999_999n]
  const [low, high] = [from > least ? from : least, to < most ? to : most]
  if (low <= high) return String(draw.big(low, high))
  const near = least > from ? [least, least + 1000n < most ? least + 1000n : most] as const : [most - 1000n > least ? most - 1000n : least, most] as const
  return String(place.counted === undefined ? draw.big(near[0], near[1]) : near[0] + BigInt(place.counted) % (near[1] - near[0] + 1n))
}

/** With exactly `scale` digits behind the point; prices end as prices do. */
export function decimalValue({ min, max, precision = 18, scale = 2 }: Limits, place: NumberPlace, draw: Draw): string {
  const one = 10n ** BigInt(scale)
  const least = bigger(min === undefined ? -(10n ** BigInt(precision)) + 1n : units(String(min), scale, 1n), -(10n ** BigInt(precision)) + 1n)
  const most = smaller(max === undefined ? 10n ** BigInt(precision) - 1n : units(String(max), scale, -1n), 10n ** BigInt(precision) - 1n)
  // Few values in all, or no whole one: any of them, counted through where they must differ.
  if (most - least < (place.counted === undefined ? one : 1000n)) {
    return written(place.counted === undefined ? draw.big(least, most > least ? most : least) : least + BigInt(place.counted) % (most - least + 1n), scale)
  }
  const whole = BigInt(Math.trunc(within(rangeOf(place.member, asNumber(min), asNumber(max)), draw, place.counted))) * one
  const cents = scale >= 2 ? draw.pick([0n, 50n, 90n, 95n, 99n]) * 10n ** BigInt(scale - 2) : 0n
  const value = whole >= 0n && whole + cents <= most ? whole + cents : whole
  return written(value < least ? least : value > most ? most : value, scale)
}

/** In units of the last digit; what is beyond is rounded in the direction of `towards`. */
function units(text: string, scale: number, towards: 1n | -1n): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole + decimals.slice(0, scale).padEnd(scale, '0')) * (negative ? -1n : 1n)
  const rest = /[1-9]/.test(decimals.slice(scale))
  return rest && negative === (towards === -1n) ? value + towards : value
}

export function written(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const sign = value < 0n ? '-' : ''
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
const bigger = (a: bigint, b: bigint): bigint => a > b ? a : b
const smaller = (a: bigint, b: bigint): bigint => a < b ? a : b
