/** Regular expressions, without anchors, for the integers of a range in their canonical form: no `-0`, no leading zero, no `+`. */

export const INT32 = { min: -2147483648n, max: 2147483647n } as const
export const INT64 = { min: -9223372036854775808n, max: 9223372036854775807n } as const

/** Alternatives that match exactly the integers from `min` to `max`; none where the range is empty. */
export function integerRange(min: bigint, max: bigint): string[] {
  if (min > max) return []
  const alternatives: string[] = []
  if (min < 0n) alternatives.push(...naturals(max < 0n ? -max : 1n, -min).map(text => `-${text}`))
  if (max >= 0n) alternatives.push(...naturals(min > 0n ? min : 0n, max))
  return alternatives
}

/** The natural numbers from `low` to `high`, one alternative for each run of digits that shares a prefix. */
function naturals(low: bigint, high: bigint): string[] {
  const alternatives: string[] = []
  for (let length = String(low).length; length <= String(high).length; length++) {
    const first = length === 1 ? 0n : 10n ** BigInt(length - 1)
    const last = 10n ** BigInt(length) - 1n
    alternatives.push(...digits(String(low > first ? low : first), String(high < last ? high : last)))
  }
  return joinLengths(alternatives)
}

/** Texts of one length from `low` to `high`. */
export function digits(low: string, high: string): string[] {
  if (low === '') return ['']
  if (isAll(low, '0') && isAll(high, '9')) return [anyDigits(low.length)]
  const [a, z] = [Number(low[0]), Number(high[0])]
  const rest = low.length - 1
  if (a === z) return digits(low.slice(1), high.slice(1)).map(text => `${a}${text}`)
  const start = isAll(low.slice(1), '0') ? a : a + 1
  const end = isAll(high.slice(1), '9') ? z : z - 1
  return [
    ...(start > a ? digits(low.slice(1), '9'.repeat(rest)).map(text => `${a}${text}`) : []),
    ...(start <= end ? [`${digit(start, end)}${anyDigits(rest)}`] : []),
    ...(end < z ? digits('0'.repeat(rest), high.slice(1)).map(text => `${z}${text}`) : []),
  ]
}

export const digit = (from: number, to: number): string => from === to ? String(from) : from === 0 && to === 9 ? '[0-9]' : `[${from}-${to}]`
export const anyDigits = (count: number): string => count === 0 ? '' : count === 1 ? '[0-9]' : `[0-9]{${count}}`
export const oneOf = (alternatives: readonly string[]): string => alternatives.length === 1 ? alternatives[0] ?? '' : `(?:${alternatives.join('|')})`

const isAll = (text: string, character: string): boolean => [...text].every(each => each === character)

/** `[1-9]`, `[1-9][0-9]`, `[1-9][0-9]{2}` become `[1-9][0-9]{0,2}`; `[0-9]` alone is `0` and `[1-9]`. */
function joinLengths(alternatives: readonly string[]): string[] {
  const others: string[] = []
  const lengths: number[] = []
  for (const alternative of alternatives) {
    const run = /^\[1-9\](\[0-9\](?:\{([0-9]+)\})?)?$/.exec(alternative)
    if (run) lengths.push(run[1] === undefined ? 0 : Number(run[2] ?? 1))
    else if (alternative === '[0-9]') {
      others.push('0')
      lengths.push(0)
    } else others.push(alternative)
  }
  const [first, last] = [lengths[0], lengths[lengths.length - 1]]
  if (first === undefined || last === undefined) return others
  // One range has every length between its ends, so the runs have no gap.
  return [...others, `[1-9]${first === last ? anyDigits(first) : `[0-9]{${first},${last}}`}`]
}
