import type { FieldType, Json, KeyType, Limits } from '../model.ts'
import { EMAIL, URL } from '../sample/field-value.ts'
import { codePoints } from '../sample/text-value.ts'

/** What is wrong with a value (contract 9.5), as the end of a sentence that begins with the member; undefined where it is fine. */
export function valueFault(type: FieldType | KeyType, limits: Limits, value: Json): string | undefined {
  switch (type) {
    case 'Boolean': return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'Integer': return integerFault(limits, value)
    case 'Float': return typeof value === 'number' ? boundsFault(limits, value) : 'must be a number'
    case 'Json': return value === null ? 'must not be null' : undefined
    default: return typeof value === 'string' ? textFault(type, limits, value) : 'must be a text'
  }
}

function integerFault(limits: Limits, value: Json): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value + 0.5) > 2147483647.5) return 'must be a whole number of 32 bits'
  return boundsFault(limits, value)
}

function textFault(type: FieldType | KeyType, limits: Limits, value: string): string | undefined {
  if (!value.isWellFormed() || value.includes('\0')) return 'must hold neither NUL nor half a surrogate pair'
  switch (type) {
    case 'BigInt': {
      if (!/^-?(?:0|[1-9][0-9]{0,18})$/.test(value) || value === '-0' || BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) return 'must be a whole number of 64 bits, as text'
      return bigBoundsFault(limits, BigInt(value), text => BigInt(text))
    }
    case 'Decimal': return decimalFault(limits, value)
    case 'UUID': return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? undefined : 'must be a UUID in lower case'
    case 'Date': return isDay(value) ? undefined : 'must be a day, as 2026-01-31'
    case 'Time': return /^(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}$/.test(value) ? undefined : 'must be a time, as 09:30:00'
    case 'DateTime': {
      const [, day = '', time = ''] = /^([^T]*)T([^.Z]*)(?:\.[0-9]{1,9})?Z$/.exec(value) ?? []
      return isDay(day) && /^(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}$/.test(time) ? undefined : 'must be a time in UTC, as 2026-01-31T09:30:00Z'
    }
    case 'Enum': return limits.values?.includes(value) ? undefined : `must be one of ${(limits.values ?? []).join(', ')}`
    case 'Email': return EMAIL.test(value) ? lengthFault({ maxLength: 254, ...limits }, value) : 'must be an e-mail address'
    case 'URL': return URL.test(value) ? lengthFault({ maxLength: 2048, ...limits }, value) : 'must be an address with http or https'
    default: return lengthFault({ maxLength: type === 'Text' ? 100000 : 255, ...limits }, value)
  }
}

function lengthFault({ minLength = 0, maxLength = Infinity, pattern }: Limits, value: string): string | undefined {
  const length = codePoints(value)
  if (length < minLength) return `must have at least ${minLength} characters`
  if (length > maxLength) return `must have at most ${maxLength} characters`
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? `must match ${pattern}` : undefined
}

function decimalFault(limits: Limits, value: string): string | undefined {
  const [, , whole = '', decimals = ''] = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/.exec(value) ?? []
  if (whole === '') return 'must be a decimal number without an exponent, as text'
  const { precision = 18, scale = 2 } = limits
  if (decimals.replace(/0+$/, '').length > scale) return `must have at most ${scale} digits after the point`
  if (whole.replace(/^0+/, '').length > precision - scale) return `must have at most ${precision - scale} digits before the point`
  const unit = Math.max(scale, decimals.length, ...[limits.min, limits.max].map(limit => String(limit ?? '').split('.')[1]?.length ?? 0))
  return bigBoundsFault(limits, scaled(value, unit), text => scaled(text, unit))
}

function scaled(text: string, scale: number): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole + decimals.padEnd(scale, '0'))
  return text.startsWith('-') ? -value : value
}

function boundsFault({ min, max }: Limits, value: number): string | undefined {
  if (min !== undefined && value < Number(min)) return `must be at least ${min}`
  return max !== undefined && value > Number(max) ? `must be at most ${max}` : undefined
}

function bigBoundsFault({ min, max }: Limits, value: bigint, read: (text: string) => bigint): string | undefined {
  if (min !== undefined && value < read(String(min))) return `must be at least ${min}`
  return max !== undefined && value > read(String(max)) ? `must be at most ${max}` : undefined
}

function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? []).map(Number)
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** As the server writes it. */
export function canonicalValue(type: FieldType | KeyType, { scale = 2 }: Limits, value: Json): Json {
  if (typeof value !== 'string') return value
  if (type === 'DateTime') {
    const [moment = '', fraction = ''] = value.slice(0, -1).split('.')
    return `${moment}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
  }
  if (type !== 'Decimal') return value
  const [whole = '', decimals = ''] = value.split('.')
  const text = scale === 0 ? whole : `${whole}.${decimals.slice(0, scale).padEnd(scale, '0')}`
  return /[1-9]/.test(text) ? text : text.replace('-', '')
}
