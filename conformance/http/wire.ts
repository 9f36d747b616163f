import type { Scalar, Slot } from './facts.ts'
import { plain } from './json.ts'

/** The canonical output (9.5) of an accepted wire value. Texts that are stored verbatim stay. */
export function canonical(scalar: Scalar, value: unknown): unknown {
  if (value === null || value === undefined) return value
  switch (scalar.type) {
    case 'Decimal': return canonicalDecimal(String(value), scalar.limits.scale ?? 2)
    case 'DateTime': return canonicalMoment(String(value))
    case 'UUID': return String(value).toLowerCase()
    // What `rawJson` made is compared as the number that it spells.
    case 'Float': case 'Integer': case 'Json': return plain(value)
    default: return value
  }
}

/** The canonical output of a whole member: lists keep order and duplicates, ids of links ascend. */
export function canonicalMember(slot: Slot, value: unknown): unknown {
  if (!slot.list || !Array.isArray(value)) return canonical(slot.scalar, value)
  const items = value.map((item) => canonical(slot.scalar, item))
  return slot.kind === 'links' ? [...items].sort((left, right) => compare(slot.scalar, left, right)) : items
}

/** Exactly `scale` decimals, no exponent, no minus before zero. Digits beyond the scale are zeros. */
export function canonicalDecimal(text: string, scale: number): string {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? ['', '', text]
  const digits = fraction.slice(0, scale).padEnd(scale, '0')
  const number = scale === 0 ? `${whole}` : `${whole}.${digits}`
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number
}

/** UTC with exactly three fraction digits, further ones cut off. */
export function canonicalMoment(text: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text)
  if (!parts) return text
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = '0', minutes = '0'] = parts
  const moment = new Date(0)
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  moment.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.slice(0, 3).padEnd(3, '0')))
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return new Date(moment.getTime() - offset * 60_000).toISOString()
}

/** Order of two values by their type (9.6); NULL is not asked. Texts by code unit. */
export function compare(scalar: Scalar, left: unknown, right: unknown): number {
  if (scalar.type === 'Decimal') return sign(scaled(String(left)) - scaled(String(right)))
  if (scalar.type === 'BigInt') return sign(BigInt(String(left)) - BigInt(String(right)))
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0
}

const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0)

/** A decimal text as an integer of 10^-40. */
export function scaled(text: string): bigint {
  const [, minus, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const digits = BigInt(whole + fraction.slice(0, 40).padEnd(40, '0'))
  return minus === '-' ? -digits : digits
}

/** Whether the order of two texts is the same in every collation: one case, letters and digits at the same places. */
export function portablyOrdered(left: unknown, right: unknown): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return true
  if (left === right) return true
  const shape = (text: string): string => text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/[0-9]/g, '0')
  const [one, other] = [shape(left), shape(right)]
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) === other.slice(0, length) && (/^[a0]*$/.test(one + other) || /^[A0]*$/.test(one + other))
}

/** Deep equality of JSON values; the order of members does not matter, numbers are compared as doubles. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left === 'number' && typeof right === 'number') return left === right || (Number.isNaN(left) && Number.isNaN(right))
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [one, other] = [left as Readonly<Record<string, unknown>>, right as Readonly<Record<string, unknown>>]
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
}
