import type { Scalar } from './facts.ts'
import { obeys } from './patterns.ts'
import { compare, scaled } from './wire.ts'

/** Code points, as the contract counts. */
export const lengthOf = (text: string): number => [...text].length

/** Upper length of a text type: the model's own limit or the platform's. */
export function longest(scalar: Scalar): number {
  const platform: Partial<Record<Scalar['type'], number>> = { String: 255, Text: 100_000, Email: 254, URL: 2048 }
  return scalar.limits.maxLength ?? platform[scalar.type] ?? Number.POSITIVE_INFINITY
}

export const precisionOf = (scalar: Scalar): number => scalar.limits.precision ?? 18
export const scaleOf = (scalar: Scalar): number => scalar.limits.scale ?? 2

/** The codes of the limits that a well-formed value of this type breaks, sorted; all at once. */
export function broken(scalar: Scalar, value: unknown): readonly string[] {
  const { limits, type } = scalar
  const codes: string[] = []
  if (typeof value === 'string' && (type === 'String' || type === 'Text' || type === 'Email' || type === 'URL')) {
    const length = lengthOf(value)
    if (length > longest(scalar)) codes.push('max_length')
    if (limits.minLength !== undefined && length < limits.minLength) codes.push('min_length')
    if (limits.pattern !== undefined && !obeys(limits.pattern, value)) codes.push('pattern')
  }
  if (type === 'Integer' || type === 'BigInt' || type === 'Float' || type === 'Decimal') {
    const order = (limit: number | string): number => (type === 'Decimal' ? compare(scalar, value, String(limit)) : type === 'BigInt' ? compare(scalar, value, limit) : Number(value) - Number(limit))
    if (limits.min !== undefined && order(limits.min) < 0) codes.push('min')
    if (limits.max !== undefined && order(limits.max) > 0) codes.push('max')
  }
  if (type === 'Decimal') codes.push(...brokenDigits(scalar, String(value)))
  if (type === 'Enum' && !(limits.values ?? []).includes(String(value))) codes.push('enum')
  return codes.sort()
}

function brokenDigits(scalar: Scalar, text: string): readonly string[] {
  const whole = (scaled(text) < 0n ? -scaled(text) : scaled(text)) / 10n ** 40n
  const fraction = (text.split('.')[1] ?? '').replace(/0+$/, '')
  return [
    ...(whole >= 10n ** BigInt(precisionOf(scalar) - scaleOf(scalar)) ? ['decimal_precision'] : []),
    ...(fraction.length > scaleOf(scalar) ? ['decimal_scale'] : []),
  ]
}
