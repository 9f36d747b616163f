import { expect, it } from 'vitest'
import { formatBigInt, formatDate, formatDecimal, formatTime, fromLocalInput, toLocalInput } from './format'

it('formats numbers beyond a double without losing a digit', () => {
  expect(formatDecimal('1234567890123456.70')).toBe('1,234,567,890,123,456.70')
  expect(formatDecimal('0.0001')).toBe('0.0001')
  expect(formatBigInt('9223372036854775807')).toBe('9,223,372,036,854,775,807')
})

it('brings a moment back as it was, milliseconds included', () => {
  for (const moment of ['2026-01-02T03:04:00.000Z', '2026-07-02T03:04:05.678Z']) {
    expect(fromLocalInput(toLocalInput(moment))).toBe(moment)
  }
  expect(toLocalInput('2026-01-02T03:04:05.000Z')).toMatch(/:05$/)
  expect(fromLocalInput('')).toBeUndefined()
})

it('shows a day and a time of day as they are, in every zone', () => {
  expect(formatDate('1999-12-31')).toBe('Dec 31, 1999')
  expect(formatTime('00:30:00')).toMatch(/^12:30\sAM$/)
  expect(formatTime('23:59:59')).toMatch(/^11:59:59\sPM$/)
  expect(formatDate('what?')).toBe('what?')
})
