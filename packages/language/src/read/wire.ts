import type { FieldType } from '@locus/model'

/** A number of the language in wire form, if the type holds it without loss: a number for Integer and Float, a text for BigInt and Decimal (with all its decimals). */
export function wireNumber(type: FieldType, text: string, { precision, scale }: { precision: number; scale: number }): number | string | undefined {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return undefined
  const plain = decimalText(text)
  if (type === 'Float') return Number.isFinite(Number(text)) ? Number(text) + 0 : undefined
  if (type === 'Decimal') {
    const [whole = '', fraction = ''] = plain.replace('-', '').split('.')
    if (fraction.length > scale || (whole === '0' ? 0 : whole.length) > precision - scale) return undefined
    return scale === 0 ? plain : `${plain.split('.')[0]}.${fraction.padEnd(scale, '0')}`
  }
  if (plain.includes('.')) return undefined
  if (type === 'BigInt') return plain.length <= 20 && BigInt(plain) >= -(2n ** 63n) && BigInt(plain) < 2n ** 63n ? plain : undefined
  const value = Number(plain)
  return value >= -(2 ** 31) && value < 2 ** 31 ? value : undefined
}

/** Without leading and trailing zeros, and without `-0`. */
export function decimalText(text: string): string {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const kept = fraction.replace(/0+$/, '')
  const plain = whole.replace(/^0+(?=[0-9])/, '') + (kept === '' ? '' : `.${kept}`)
  return text.startsWith('-') && plain !== '0' ? `-${plain}` : plain
}

/** A decimal of any length with at most `scale` digits behind the point, the nearest above or below. */
export function roundDecimal(text: string, scale: number, up: boolean): string {
  const plain = decimalText(text)
  const [whole = '0', fraction = ''] = plain.replace('-', '').split('.')
  if (fraction.length <= scale) return plain
  const isNegative = plain.startsWith('-')
  // Cutting goes towards zero; one unit further where that is the wrong way.
  const digits = String(BigInt(whole + fraction.slice(0, scale)) + (up === isNegative ? 0n : 1n)).padStart(scale + 1, '0')
  const at = digits.length - scale
  return decimalText(`${isNegative ? '-' : ''}${digits.slice(0, at)}${scale > 0 ? `.${digits.slice(at)}` : ''}`)
}

/** `2026-01-02`, a real day. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const daysOf = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** `14:30:00`; seconds may be left out. Undefined: no time of day. */
export const timeText = (text: string): string | undefined => {
  const [, hour, minute, second = '00'] = /^([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?$/.exec(text) ?? []
  return hour === undefined ? undefined : `${hour}:${minute}:${second}`
}

/** RFC 3339 with offset, or a day alone for its midnight in UTC, as `YYYY-MM-DDTHH:MM:SS.sssZ`. Undefined: no moment of the years 1 to 9999. */
export function momentText(text: string): string | undefined {
  const [, day, time, fraction = '', offset = 'Z'] = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,9}))?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$/.exec(text) ?? []
  if (day === undefined || !isDay(day) || (time !== undefined && timeText(time) === undefined)) return undefined
  const [, sign, hours = '0', minutes = '0'] = /^([+-])([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(offset) ?? []
  if (sign === undefined && offset.toUpperCase() !== 'Z') return undefined
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? 1 : -1)
  const moved = moveByMinutes(day, time ?? '00:00:00', shift)
  return moved && `${moved}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
}

function moveByMinutes(day: string, time: string, shift: number): string | undefined {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  let minutes = hour * 60 + minute + shift
  if (minutes < 0) {
    minutes += 1440
    date -= 1
    if (date === 0) [year, month, date] = month === 1 ? [year - 1, 12, 31] : [year, month - 1, daysOf(year, month - 1)]
  } else if (minutes >= 1440) {
    minutes -= 1440
    date += 1
    if (date > daysOf(year, month)) [year, month, date] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]
  }
  if (year < 1 || year > 9999) return undefined
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(second)}`
}

/** Lower-case canonical form. */
export const uuidText = (text: string): string | undefined => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined)

/** The pattern of `input type=email`. */
export const isEmailText = (text: string): boolean =>
  text.length <= 254 && /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/.test(text)

export const isUrlText = (text: string): boolean => [...text].length <= 2048 && /^https?:\/\/[!"$-.0->@-~\u0080-\uffff]+(?:[/?#][!-~\u0080-\uffff]*)?$/.test(text)
