import { createDice, type Dice } from './dice.ts'
import type { Scalar } from './facts.ts'
import { broken, longest, precisionOf, scaleOf } from './limits.ts'
import { matching } from './patterns.ts'
import { compare, same, scaled } from './wire.ts'

export const INT32 = { min: -2147483648, max: 2147483647 } as const
export const INT64 = { min: -9223372036854775808n, max: 9223372036854775807n } as const

/** A valid value in wire form; with high odds one that no other row has, where the type has so many. */
export function validValue(scalar: Scalar, dice: Dice): unknown {
  switch (scalar.type) {
    case 'String': case 'Text': return validText(scalar, dice)
    case 'Email': return fitting(scalar, dice, (length) => `${dice.letters(Math.max(1, length - 10))}@x.example`)
    case 'URL': return fitting(scalar, dice, (length) => `https://x.example/${dice.letters(Math.max(1, length - 18))}`)
    case 'Integer': {
      const { min, max } = integerBounds(scalar)
      return dice.between(min, max)
    }
    case 'BigInt': {
      const { min, max } = bigBounds(scalar)
      return String(between(dice, min, max))
    }
    case 'Float': {
      const low = Number(scalar.limits.min ?? Math.min(-1000, Number(scalar.limits.max ?? 0) - 1000))
      const high = Number(scalar.limits.max ?? Math.max(1000, low + 1000))
      const value = Math.round((low + (high - low) * (dice.between(0, 1_000_000) / 1_000_000)) * 64) / 64
      return Math.min(high, Math.max(low, value))
    }
    case 'Decimal': {
      const { min, max } = decimalBounds(scalar)
      return decimalText(between(dice, min, max), scaleOf(scalar))
    }
    case 'Boolean': return dice.between(0, 1) === 1
    case 'DateTime': return new Date(Date.UTC(1990, 0, 1) + dice.between(0, 1_200_000_000) * 1000 + dice.between(0, 999)).toISOString()
    case 'Date': return new Date(Date.UTC(1900, 0, 1) + dice.between(0, 70_000) * 86_400_000).toISOString().slice(0, 10)
    case 'Time': return new Date(dice.between(0, 86_399) * 1000).toISOString().slice(11, 19)
    case 'UUID': return randomUuid(dice)
    case 'Json': return { note: dice.letters(8), list: [dice.between(0, 99), null, true], nested: { deep: [{}] } }
    case 'Enum': return dice.pick(scalar.limits.values ?? [])
    case 'Id': throw new Error('the text of a composite key is made from a row')
  }
}

/** Up to `count` values that differ; fewer where the type has fewer. */
export function distinctValues(scalar: Scalar, dice: Dice, count: number): readonly unknown[] {
  const found: unknown[] = []
  for (let attempt = 0; attempt < count * 8 && found.length < count; attempt++) {
    const value = validValue(scalar, dice)
    if (!found.some((each) => same(each, value))) found.push(value)
  }
  return found
}

/** Another valid value than `value`; undefined where the type has only one. */
export function otherValue(scalar: Scalar, dice: Dice, value: unknown): unknown {
  if (scalar.type === 'Enum') return (scalar.limits.values ?? []).find((each) => each !== value)
  for (let attempt = 0; attempt < 50; attempt++) {
    const other = validValue(scalar, dice)
    if (!same(other, value)) return other
  }
  return undefined
}

/** How many values a type has, as far as it matters: large is infinite. */
export function capacity(scalar: Scalar): number {
  if (scalar.type === 'Boolean') return 2
  if (scalar.type === 'Enum') return scalar.limits.values?.length ?? 0
  if (scalar.type === 'Integer') return integerBounds(scalar).max - integerBounds(scalar).min + 1
  if (scalar.type === 'BigInt') return Number(bigBounds(scalar).max - bigBounds(scalar).min + 1n)
  if (scalar.type === 'Decimal') return Number(decimalBounds(scalar).max - decimalBounds(scalar).min + 1n)
  if (scalar.type === 'Float') return scalar.limits.min === undefined || scalar.limits.max === undefined ? Number.POSITIVE_INFINITY : (Number(scalar.limits.max) - Number(scalar.limits.min)) * 64 + 1
  if (scalar.type !== 'String' && scalar.type !== 'Text') return Number.POSITIVE_INFINITY
  return scalar.limits.pattern === undefined ? 26 ** drawnLength(scalar) : seenOf(scalar)
}

/** Of a pattern that has few texts, how many there are; of another one it is enough to see that they hardly repeat. */
function seenOf(scalar: Scalar): number {
  const known = counted.get(scalar.limits)
  if (known !== undefined) return known
  const dice = createDice(1)
  const tries = 100
  const seen = new Set(Array.from({ length: tries }, () => validText(scalar, dice))).size
  const count = seen > tries / 2 ? Number.POSITIVE_INFINITY : seen
  counted.set(scalar.limits, count)
  return count
}

const counted = new WeakMap<object, number>()

export function randomUuid(dice: Dice): string {
  const hex = (count: number): string => Array.from({ length: count }, () => dice.between(0, 15).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
}

export function integerBounds(scalar: Scalar): { readonly min: number; readonly max: number } {
  return { min: Math.max(INT32.min, Math.ceil(Number(scalar.limits.min ?? INT32.min))), max: Math.min(INT32.max, Math.floor(Number(scalar.limits.max ?? INT32.max))) }
}

export function bigBounds(scalar: Scalar): { readonly min: bigint; readonly max: bigint } {
  const [min, max] = [BigInt(scalar.limits.min ?? INT64.min), BigInt(scalar.limits.max ?? INT64.max)]
  return { min: min < INT64.min ? INT64.min : min, max: max > INT64.max ? INT64.max : max }
}

/** In units of the last decimal. */
export function decimalBounds(scalar: Scalar): { readonly min: bigint; readonly max: bigint } {
  const unit = 10n ** BigInt(40 - scaleOf(scalar))
  const widest = 10n ** BigInt(precisionOf(scalar)) - 1n
  // Dividing cuts towards zero: a limit between two units is rounded into the range.
  const floor = (number: bigint): bigint => (number >= 0n || number % unit === 0n ? number / unit : number / unit - 1n)
  const [min, max] = [scalar.limits.min, scalar.limits.max]
  const low = min === undefined ? -widest : -floor(-scaled(String(min)))
  const high = max === undefined ? widest : floor(scaled(String(max)))
  return { min: low < -widest ? -widest : low, max: high > widest ? widest : high }
}

export function decimalText(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return units < 0n ? `-${text}` : text
}

function between(dice: Dice, min: bigint, max: bigint): bigint {
  const span = max - min + 1n
  const random = (BigInt(dice.between(0, 2 ** 31 - 1)) << 62n) + (BigInt(dice.between(0, 2 ** 31 - 1)) << 31n) + BigInt(dice.between(0, 2 ** 31 - 1))
  return min + (random % span)
}

function validText(scalar: Scalar, dice: Dice): string {
  const [min, max] = [scalar.limits.minLength ?? 0, longest(scalar)]
  if (scalar.limits.pattern !== undefined) {
    const text = matching(scalar.limits.pattern, dice, min, Math.min(max, Math.max(min, 200)))
    if (text === undefined) throw new Error(`no text found for the pattern ${scalar.limits.pattern}`)
    return text
  }
  return dice.letters(drawnLength(scalar))
}

const drawnLength = (scalar: Scalar): number => Math.min(longest(scalar), Math.max(scalar.limits.minLength ?? 0, 10))

/** A text of a shape whose length can be chosen, tried from short to long until the limits hold. */
function fitting(scalar: Scalar, dice: Dice, shape: (length: number) => string): string {
  const { minLength = 0, pattern } = scalar.limits
  const goal = Math.min(longest(scalar), Math.max(minLength, 22))
  for (const length of [goal, ...Array.from({ length: 40 }, (_, at) => at + 1)]) {
    const text = shape(length)
    if (broken(scalar, text).length === 0) return text
  }
  const found = pattern === undefined ? undefined : matching(pattern, dice, minLength, longest(scalar))
  if (found !== undefined) return found
  throw new Error(`no ${scalar.type} found within ${JSON.stringify(scalar.limits)}`)
}

/** Sorted by the type, ascending, NULLs last. */
export function ascending(scalar: Scalar, values: readonly unknown[]): readonly unknown[] {
  return [...values].sort((left, right) => (left === null || right === null ? Number(left === null) - Number(right === null) : compare(scalar, left, right)))
}
