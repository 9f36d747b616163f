import type { FieldError } from './problem'

/**
 * What the server will say, said earlier: the same codes, so the same texts.
 * An empty text is the business of `required` alone. `editing`: of an entity that exists.
 */
export type Rule<V> = (value: V, editing?: boolean) => (FieldError & { at?: number }) | undefined
export type Rules<D> = { [K in keyof D]?: Rule<D[K]>[] }

const test = (code: string, good: (text: string) => boolean, limit?: string | number): Rule<string> => {
  const error: FieldError = limit === undefined ? { code } : { code, params: { limit } }
  return (text) => (text === '' || good(text) ? undefined : error)
}

/** Texts count in code points, as the contract does. */
const lengthOf = (text: string) => Array.from(text).length

export const required: Rule<string | number | null | readonly unknown[]> = (value) =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0) ? { code: 'required' } : undefined

export const minLength = (limit: number) => test('min_length', (text) => lengthOf(text) >= limit, limit)
export const maxLength = (limit: number) => test('max_length', (text) => lengthOf(text) <= limit, limit)
/** Searched, as the contract says: `^` and `$` are the text's begin and end. */
export const pattern = (source: string) => test('pattern', (text) => new RegExp(source, 'u').test(text), source)

const emailPattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
export const email = test('format_email', (text) => text.length <= 254 && emailPattern.test(text))
/** Printable characters, after a host. */
const urlPattern = /^https?:\/\/[!-"$-.0->@-~\u0080-\u{10ffff}]+(?:[/?#][!-~\u0080-\u{10ffff}]*)?$/u
export const url = test('format_url', (text) => lengthOf(text) <= 2048 && urlPattern.test(text))
export const uuid = test('format_uuid', (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
/** A day that the calendar has, of the years 1 to 9999. */
function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text) ?? []
  if (year === undefined || year === '0000') return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day)
}
export const date = test('format_date', isDay)
export const time = test('format_time', (text) => /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}$/.test(text))
export const dateTime = test('format_dateTime', (text) => {
  const [day = '', rest = ''] = text.split('T')
  return isDay(day) && /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?Z$/.test(rest)
})

const integerText = (text: string) => /^-?(0|[1-9]\d*)$/.test(text)
const wholeText = (text: string) => integerText(text) && text !== '-0'
const floatText = (text: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
const decimalText = (text: string) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)
const within = (text: string, bits: bigint) => {
  const limit = 2n ** (bits - 1n)
  return BigInt(text) >= -limit && BigInt(text) < limit
}

export const integer = test('format_integer', (text) => integerText(text) && text.length <= 20 && within(text, 32n))
export const bigInt = test('format_integer', (text) => wholeText(text) && text.length <= 20 && within(text, 64n))
export const float = test('format_float', floatText)
export const min = (limit: number) => test('min', (text) => !floatText(text) || Number(text) >= limit, limit)
export const max = (limit: number) => test('max', (text) => !floatText(text) || Number(text) <= limit, limit)
export const minBigInt = (limit: string) =>
  test('min', (text) => !integerText(text) || BigInt(text) >= BigInt(limit), limit)
export const maxBigInt = (limit: string) =>
  test('max', (text) => !integerText(text) || BigInt(text) <= BigInt(limit), limit)

/** A decimal of `precision` digits, `scale` of them after the point. */
export const decimal =
  (precision: number, scale: number): Rule<string> =>
  (text) => {
    if (text === '') return undefined
    if (!decimalText(text)) return { code: 'format_decimal' }
    const [whole = '', fraction = ''] = text.replace('-', '').split('.')
    if (fraction.replace(/0+$/, '').length > scale) return { code: 'decimal_scale', params: { limit: scale } }
    return whole !== '0' && whole.length > precision - scale
      ? { code: 'decimal_precision', params: { limit: precision - scale } }
      : undefined
  }

/** Decimals compare as whole numbers of their last digit: no double is ever made of them. */
const scaled = (text: string) => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(28, '0').slice(0, 28))
}
export const minDecimal = (limit: string) =>
  test('min', (text) => !decimalText(text) || scaled(text) >= scaled(limit), limit)
export const maxDecimal = (limit: string) =>
  test('max', (text) => !decimalText(text) || scaled(text) <= scaled(limit), limit)

export const json: Rule<string> = (text) => {
  if (text.trim() === '') return undefined
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return { code: 'format_json', params: { reason: error instanceof Error ? error.message : '' } }
  }
}

/** A rule for the items of a list: the error is the item's. */
export const each =
  (rule: Rule<string>): Rule<string[]> =>
  (items) => {
    const at = items.findIndex((item) => rule(item))
    const error = at < 0 ? undefined : rule(items[at] ?? '')
    return error && { ...error, at }
  }

/** No item twice: the error is the second one's. */
export const distinct: Rule<string[]> = (items) => {
  const at = items.findIndex((item, index) => item !== '' && items.indexOf(item) < index)
  return at < 0 ? undefined : { code: 'unique_items', at }
}

/** A rule that holds only for an entity that exists: the server has a default for a new one. */
export const onEdit =
  <V>(rule: Rule<V>): Rule<V> =>
  (value, editing) =>
    editing ? rule(value, editing) : undefined

/** The first error of every field that has one, by its path. */
export function validate<D extends object>(draft: D, rules: Rules<D>, editing = false): Map<string, FieldError> {
  const errors = new Map<string, FieldError>()
  for (const name of Object.keys(rules) as (keyof D & string)[]) {
    for (const rule of rules[name] ?? []) {
      const error = rule(draft[name], editing)
      if (!error) continue
      errors.set(error.at === undefined ? name : `${name}/${error.at}`, error)
      break
    }
  }
  return errors
}
