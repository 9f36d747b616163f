import type { Draw } from './draw.ts'

/** Days since 1970-01-01 in the Gregorian calendar, by arithmetic: the language's own calendar object is not to be had everywhere. */
export function dateOf(day: number): string {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const ofEra = shifted - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, 2)}`
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** 2024-10-01 to 2026-09-30. */
const [FIRST, LAST] = [19997, 20726]
/** 1950 to 2006. */
const [BIRTH_FIRST, BIRTH_LAST] = [-7305, 13148]
const isBirth = (member: readonly string[]): boolean => member.some(word => word.startsWith('birth') || word === 'born' || word === 'dob')
/** What ends or is due comes after what starts: the second half of the two years. */
const isLate = (member: readonly string[]): boolean => ['end', 'ends', 'ended', 'due', 'until', 'expires', 'expiry', 'to', 'returned', 'finished', 'closed', 'shipped', 'delivered', 'paid', 'departure', 'renewal'].some(word => member.includes(word))
const isEarly = (member: readonly string[]): boolean => ['start', 'starts', 'started', 'since', 'from', 'joined', 'hired', 'opened', 'ordered', 'placed', 'booked', 'registered', 'arrival'].some(word => member.includes(word))

export function dateValue(member: readonly string[], draw: Draw): string {
  if (isBirth(member)) return dateOf(draw.integer(BIRTH_FIRST, BIRTH_LAST))
  const middle = Math.floor((FIRST + LAST) / 2)
  return dateOf(draw.integer(isLate(member) ? middle : FIRST, isEarly(member) ? middle : LAST))
}

export const dateTimeValue = (member: readonly string[], draw: Draw): string =>
  `${dateValue(member, draw)}T${pad(draw.integer(7, 18), 2)}:${pad(draw.integer(0, 11) * 5, 2)}:00.000Z`

export const timeValue = (draw: Draw): string => `${pad(draw.integer(7, 18), 2)}:${pad(draw.integer(0, 3) * 15, 2)}:00`
