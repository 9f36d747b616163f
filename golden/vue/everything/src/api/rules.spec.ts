import { describe, expect, it } from 'vitest'
import {
  bigInt,
  date,
  decimal,
  distinct,
  each,
  email,
  maxBigInt,
  maxDecimal,
  maxLength,
  onEdit,
  pattern,
  required,
  time,
  url,
  validate,
  type Rule,
} from './rules'

const accepted = { code: undefined }
const code = (rule: Rule<string>, text: string) => (rule(text) ?? accepted).code

describe('rules', () => {
  it('leave empty texts to `required`', () => {
    expect(email('')).toBeUndefined()
    expect(required('')).toEqual({ code: 'required' })
  })

  it('keep every digit of decimals and 64-bit integers', () => {
    const price = decimal(18, 2)
    expect(price('1234567890123456.78')).toBeUndefined()
    expect(price('1.234')).toEqual({ code: 'decimal_scale', params: { limit: 2 } })
    expect(price('12345678901234567')).toEqual({ code: 'decimal_precision', params: { limit: 16 } })
    expect(decimal(2, 2)('0.99')).toBeUndefined()
    expect(maxDecimal('9999')('9999.01')).toEqual({ code: 'max', params: { limit: '9999' } })
    expect(bigInt('9223372036854775807')).toBeUndefined()
    expect(bigInt('9223372036854775808')).toEqual({ code: 'format_integer' })
    expect(maxBigInt('9007199254740993')('9007199254740994')).toEqual({
      code: 'max',
      params: { limit: '9007199254740993' },
    })
  })

  it.each(['a@localhost', 'first.last@example.com'])('take the address %s', (text) => {
    expect(code(email, text)).toBeUndefined()
  })

  it.each([
    ['http://example.com/?q=ä', undefined],
    ['https://x', undefined],
    ['ftp://example.com', 'format_url'],
    ['https://exa mple.com', 'format_url'],
    ['https:///path', 'format_url'],
  ])('judge the URL %s as the server does', (text, expected) => {
    expect(code(url, text)).toBe(expected)
  })

  it.each([
    ['2024-02-29', undefined],
    ['2023-02-29', 'format_date'],
    ['0000-01-01', 'format_date'],
    ['2023-13-01', 'format_date'],
    ['?', 'format_date'],
  ])('know whether %s is a day', (text, expected) => {
    expect(code(date, text)).toBe(expected)
  })

  it.each([
    ['23:59:59', undefined],
    ['24:00:00', 'format_time'],
    ['08:30', 'format_time'],
  ])('know whether %s is a time of day', (text, expected) => {
    expect(code(time, text)).toBe(expected)
  })

  it('search a pattern unless it is anchored, and count code points', () => {
    expect(code(pattern('[0-9]'), 'a1b')).toBeUndefined()
    expect(code(pattern('^[0-9]$'), 'a1b')).toBe('pattern')
    expect(code(maxLength(1), '😀')).toBeUndefined()
  })

  it('show the error of a list at its item', () => {
    const items = validate({ languages: ['English', ''] }, { languages: [each(required)] })
    expect([...items]).toEqual([['languages/1', { code: 'required', at: 1 }]])
    const twice = validate({ tags: ['a', 'b', 'a'] }, { tags: [distinct] })
    expect([...twice.keys()]).toEqual(['tags/2'])
  })

  it('leave to the server what it has a default for', () => {
    const start = { start: [onEdit(required)] }
    expect(validate({ start: '' }, start).size).toBe(0)
    expect(validate({ start: '' }, start, true).size).toBe(1)
  })
})
