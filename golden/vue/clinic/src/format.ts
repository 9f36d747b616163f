import type { PlainKind } from '@/api/screens'

/** Wire values as people read them. Decimals and 64-bit integers stay texts all the way: no digit is lost. */

/** The language of the interface: what the page says of itself. */
const locale = document.documentElement.lang || undefined

const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const zoned = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' })
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
const clockWithSeconds = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: 'UTC' })
const integer = new Intl.NumberFormat(locale)
const float = new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 })

/** What is no value of its kind (the server may be newer) shows as it is. */
const formatted = (format: Intl.DateTimeFormat, moment: string, value: string) => {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? value : format.format(date)
}

export const formatDateTime = (value: string) => formatted(dateTime, value, value)
export const formatDateTimeLong = (value: string) => formatted(zoned, value, value)
/** A day and a time of day belong to no zone: they are read and shown in one and the same. */
export const formatDate = (value: string) => formatted(day, `${value}T00:00:00Z`, value)
export const formatTime = (value: string) =>
  formatted(value.endsWith(':00') ? clock : clockWithSeconds, `1970-01-01T${value}Z`, value)
export const formatInteger = (value: number) => integer.format(value)
export const formatFloat = (value: number) => float.format(value)
export const formatBigInt = (value: string) => (/^-?\d+$/.test(value) ? integer.format(BigInt(value)) : value)

/** Exact for any number of digits: the text itself goes to the formatter, which keeps as many decimals as it has. */
export function formatDecimal(value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value
  const digits = value.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(value as Intl.StringNumericLiteral)
}

/** Any value as a text; an empty one when there is none. */
export function formatValue(kind: PlainKind, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' && kind === 'integer') return formatInteger(value)
  if (typeof value === 'number' && kind === 'float') return formatFloat(value)
  if (typeof value !== 'string') return JSON.stringify(value, null, 2)
  return textFormats[kind]?.(value) ?? value
}

const textFormats: Partial<Record<PlainKind, (value: string) => string>> = {
  decimal: formatDecimal,
  bigInt: formatBigInt,
  dateTime: formatDateTime,
  date: formatDate,
  time: formatTime,
  json: (value) => JSON.stringify(value),
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** `2026-01-02T03:04:05.000Z` -> the text of a `datetime-local` input in the reader's zone, as browsers write it; empty for what is no moment. */
export function toLocalInput(value: string): string {
  const date = new Date(value)
  if (value === '' || Number.isNaN(date.getTime())) return ''
  const text = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  const minute = `${text}T${pad(date.getHours())}:${pad(date.getMinutes())}`
  const [seconds, milliseconds] = [date.getSeconds(), date.getMilliseconds()]
  if (seconds + milliseconds === 0) return minute
  return `${minute}:${pad(seconds)}${milliseconds === 0 ? '' : `.${pad(milliseconds, 3).replace(/0+$/, '')}`}`
}

/** The text of a `datetime-local` input -> UTC; undefined when it is no time. */
export function fromLocalInput(value: string): string | undefined {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** The reader's time zone with its offset at that moment: `Europe/Berlin (GMT+1)`. */
export function zoneAt(value: string): string {
  const date = value === '' || Number.isNaN(Date.parse(value)) ? new Date() : new Date(value)
  const format = new Intl.DateTimeFormat(locale, { timeZoneName: 'shortOffset' })
  const offset = format.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const zone = format.resolvedOptions().timeZone.replaceAll('_', ' ')
  return zone === offset || offset === '' ? zone : `${zone} (${offset})`
}

/** The local day of a moment, for a `date` input; empty for anything else. */
export const dayOf = (value: string) => toLocalInput(value).slice(0, 10)

/** A local day as the UTC moments that it begins and ends with; undefined for no day. */
export const startOfDay = (text: string) => (text === '' ? undefined : fromLocalInput(`${text}T00:00`))
export const endOfDay = (text: string) => (text === '' ? undefined : fromLocalInput(`${text}T23:59:59.999`))
