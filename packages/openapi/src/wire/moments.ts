/** Regular expressions, without anchors, for days and times. Years 0001 to 9999, Gregorian, each day real. */

const month31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])'
const month30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)'
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])'
const year = '(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})'
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'

export const DATE = `(?:${year}-(?:${month31}|${month30}|${february})|${leapYear}-02-29)`
export const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'

/** As the server writes it: UTC, milliseconds. */
export const MOMENT = `${DATE}T${TIME}\\.[0-9]{3}Z`

const offsetTime = '(?:[01][0-9]|2[0-3]):[0-5][0-9]'
const clock = `[Tt]${TIME}(?:\\.[0-9]{1,9})?`
const otherDays = '(?:0[2-9]|[12][0-9]|3[01])'
const inFirstYear = `0001-(?:01-${otherDays}|(?:0[3578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|${month30}|${february})`
const inLastYear = `9999-(?:12-(?:0[1-9]|[12][0-9]|30)|(?:0[13578]|10)-(?:0[1-9]|[12][0-9]|3[01])|${month30}|${february})`
const innerYear = '(?:000[2-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-8][0-9]{3}|9[0-8][0-9]{2}|99[0-8][0-9]|999[0-8])'
const innerDay = `(?:${innerYear}-(?:${month31}|${month30}|${february})|${leapYear}-02-29|${inFirstYear}|${inLastYear})`

/**
 * As a client may write it: any offset, up to nine digits of a second. The year must be 0001 to 9999 in UTC, so on the very first day only
 * offsets that lead forward are described, on the very last only those that lead back.
 */
export const MOMENT_INPUT = [
  `${innerDay}${clock}(?:[Zz]|[+-]${offsetTime})`,
  `0001-01-01${clock}(?:[Zz]|-${offsetTime})`,
  `9999-12-31${clock}(?:[Zz]|\\+${offsetTime})`,
].join('|')
