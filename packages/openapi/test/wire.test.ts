import { keyText } from '@locus/model'
import { describe, expect, it } from 'vitest'
import { decimalOutput, decimalRange } from '../src/wire/decimal-range.ts'
import { INT32, INT64, integerRange, oneOf } from '../src/wire/integer-range.ts'
import { keyTextPattern } from '../src/wire/key-text.ts'
import { DATE, MOMENT, MOMENT_INPUT, TIME } from '../src/wire/moments.ts'
import { EMAIL, TAGS, URL, UUID, UUID_INPUT } from '../src/wire/texts.ts'

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')

describe('integers of a range', () => {
  const ranges: [bigint, bigint][] = [[0n, 0n], [0n, 9n], [1n, 9n], [5n, 480n], [-5n, 5n], [-120n, -7n], [99n, 1001n], [10n, 10n], [-1n, 0n], [0n, 2147n], [307n, 4015n]]
  it.each(ranges)('from %s to %s, and no other', (min, max) => {
    const pattern = whole(oneOf(integerRange(min, max)))
    for (let value = -5000n; value <= 5000n; value++) expect([value, pattern.test(String(value))]).toEqual([value, min <= value && value <= max])
    for (const odd of ['', '-', '-0', '00', '01', '+1', ' 1', '1.0', '1e3']) expect(pattern.test(odd)).toBe(false)
  })

  it.each([[INT32.min, INT32.max], [INT64.min, INT64.max]])('ends of %s to %s', (min, max) => {
    const pattern = whole(oneOf(integerRange(min, max)))
    for (const value of [min, min + 1n, -1n, 0n, 1n, max - 1n, max, max / 3n, min / 7n]) expect(pattern.test(String(value))).toBe(true)
    for (const value of [min - 1n, max + 1n, max * 10n, min * 10n]) expect(pattern.test(String(value))).toBe(false)
  })

  it('is empty where the range is', () => expect(integerRange(2n, 1n)).toEqual([]))
})

describe('decimals of a range', () => {
  /** By arithmetic, in units of a thousandth. */
  const units = (text: string): bigint => {
    const [before = '0', after = ''] = text.replace('-', '').split('.')
    const value = BigInt(before + after.padEnd(6, '0'))
    return text.startsWith('-') ? -value : value
  }
  const inside = (text: string, precision: number, scale: number, min?: string, max?: string): boolean => {
    const [before = '', after = ''] = text.replace('-', '').split('.')
    return before.replace(/^0+/, '').length <= precision - scale && after.replace(/0+$/, '').length <= scale
      && (min === undefined || units(text) >= units(min)) && (max === undefined || units(text) <= units(max))
  }
  const texts = [-21, -10, -9, -2, -1, 0, 1, 2, 3, 9, 10, 11, 12, 99, 100, 101, 1234].flatMap(value => {
    const sign = value < 0 ? '-' : ''
    const before = String(Math.abs(value))
    return ['', '.0', '.00', '.5', '.49', '.50', '.500', '.51', '.05', '.99', '.990', '.999', '.001', '.010', '.1000', '.123456'].map(after => `${sign}${before}${after}`)
  })
  const cases: [number, number, (string | undefined)?, string?][] = [
    [18, 2], [18, 2, '0'], [18, 2, '0', '9999'], [18, 2, '0.01', '99.99'], [5, 2], [4, 4], [3, 0], [3, 0, '-2', '10'], [12, 4, '-0.5', '1234.5678'], [18, 2, '-10.50', '-1.01'],
    [18, 2, '1.5', '1.5'], [18, 3, '2.001', '2.01'], [18, 2, '9.5'], [18, 2, undefined, '-1'], [18, 1, '0.05', '0.95'], [2, 2, '0'],
  ]
  it.each(cases)('precision %s, scale %s, from %s to %s', (precision, scale, min, max) => {
    const pattern = whole(decimalRange(precision, scale, min, max))
    for (const text of [...texts, '0', '-0', '-0.00', '0.9', '0.95', '0.0500']) expect([text, pattern.test(text)]).toEqual([text, inside(text, precision, scale, min, max)])
    for (const odd of ['', '.5', '1.', '01', '+1', '1e3', '1,5', ' 1', '1 ', '--1', 'NaN']) expect(pattern.test(odd)).toBe(false)
  })

  it('is written with exactly its scale', () => {
    expect(whole(decimalOutput(18, 2)).test('19.90')).toBe(true)
    for (const odd of ['19.9', '19', '019.90', '12345678901234567.00']) expect(whole(decimalOutput(18, 2)).test(odd)).toBe(false)
    expect(whole(decimalOutput(9, 0)).test('123456789')).toBe(true)
    expect(whole(decimalOutput(4, 4)).test('-0.1234')).toBe(true)
  })
})

describe('days and times', () => {
  it('knows each day of the calendar', () => {
    const pattern = whole(DATE)
    for (const year of [1, 4, 99, 100, 400, 1900, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const date = new Date(0)
          date.setUTCFullYear(year, month - 1, day)
          expect([text, pattern.test(text)]).toEqual([text, date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12])
        }
      }
    }
    for (const odd of ['0000-01-01', '2024-1-01', '24-01-01', '2024-02-29 ', '2024/02/29', '0000-02-29', '10000-01-01']) expect(pattern.test(odd)).toBe(false)
  })

  it('takes times of day without a zone', () => {
    for (const text of ['00:00:00', '23:59:59', '19:30:00']) expect(whole(TIME).test(text)).toBe(true)
    for (const text of ['24:00:00', '23:60:00', '23:59:60', '9:30:00', '09:30', '09:30:00Z', '09:30:00.0']) expect(whole(TIME).test(text)).toBe(false)
  })

  it('takes moments with an offset', () => {
    const pattern = whole(MOMENT_INPUT)
    for (const text of [
      '2026-01-02T03:04:05Z', '2026-01-02t03:04:05z', '2026-01-02T03:04:05.123456789+23:59', '2026-01-02T03:04:05.1-23:59', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00-05:00',
      '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59+01:00', '0001-01-02T00:00:00+23:59', '9999-12-30T23:59:59-23:59', '0001-05-31T00:00:00+02:00', '9999-10-31T00:00:00-02:00',
      '2024-02-29T00:00:00Z', '0004-02-29T00:00:00+05:00', '0001-02-28T00:00:00+05:00', '9999-02-28T00:00:00-05:00',
    ]) expect([text, pattern.test(text)]).toEqual([text, true])
    for (const text of [
      '2026-01-02 03:04:05Z', '2026-01-02T03:04:05', '2026-01-02T03:04:60Z', '2026-01-02T24:00:00Z', '2026-01-02T03:04:05.1234567890Z', '2026-01-02T03:04:05+24:00', '2026-02-29T00:00:00Z',
      '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01', '2026-01-02T03:04:05.Z', '2026-01-02T03:04Z', '2026-01-02', '0001-02-29T00:00:00Z',
    ]) expect([text, pattern.test(text)]).toEqual([text, false])
    expect(whole(MOMENT).test('2026-01-02T03:04:05.006Z')).toBe(true)
    for (const text of ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.06Z', '2026-01-02T03:04:05.006+00:00']) expect(whole(MOMENT).test(text)).toBe(false)
  })
})

describe('texts of their own form', () => {
  it.each([
    ['uuid', UUID, ['0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d'], ['0190F5C2-7A5E-7C3A-8B1D-4E5F6A7B8C9D', '0190f5c27a5e7c3a8b1d4e5f6a7b8c9d', '{0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d}']],
    ['uuid of a body', UUID_INPUT, ['0190F5C2-7a5e-7c3a-8b1d-4e5f6a7b8c9d'], ['0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9g']],
    ['e-mail', EMAIL, ['a@b', 'o\'reilly+x@example.com', 'a..b@c.de'], ['a', '@b', 'a@', 'a@b.', 'a@-b', 'a b@c', 'ä@b.de', `a@${'x'.repeat(64)}`]],
    ['url', URL, ['http://a', 'https://example.com/a?b#c', 'http://ü', 'https://a:1?x'], ['ftp://a', 'http://', 'http:///a', 'http://a b', 'HTTP://a', 'http://a\n']],
    ['tags', TAGS, ['"1"', 'W/"1"', '"1", "2"', '"1" ,W/"!~"'], ['', '1', '"1', '"1" "2"', 'w/"1"', '"a"b"', '*', '*, "1"']],
  ])('%s', (_, pattern, good, bad) => {
    for (const text of good) expect([text, whole(pattern).test(text)]).toEqual([text, true])
    for (const text of bad) expect([text, whole(pattern).test(text)]).toEqual([text, false])
  })
})

describe('text of a composite key', () => {
  const part = (type: 'String' | 'Integer' | 'BigInt' | 'UUID' | 'Date' | 'Enum', more = {}) => ({ name: 'x', column: 'x', type, of: 'x', ...more })
  it('takes what is written by `keyText`, and no other spelling', () => {
    const pattern = whole(keyTextPattern([part('String', { maxLength: 4 }), part('Integer')]))
    for (const text of ['', 'abc', 'a/b', '~', '~~', 'äöü€', '😀😀😀😀', 'a b', '\u0001\u007f', '%2F', '..', '\u{10ffff}\u{ffff}\ud7ff']) expect([text, pattern.test(keyText([text, -7]))]).toEqual([text, true])
    for (const text of ['abcde~~1', 'a/b~~1', '~2f~~1', '~41~~1', '~C0~80~~1', '~ED~A0~80~~1', '~F4~90~80~80~~1', '~E4~~1', 'a~~01', 'a~~', 'a~~2147483648', 'a', 'a~~1~~2', '~00~~1', 'ä~~1']) {
      expect([text, pattern.test(text)]).toEqual([text, false])
    }
  })

  it('takes each kind of part', () => {
    const parts = [part('BigInt'), part('UUID'), part('Date'), part('Enum', { values: ['a.b', 'd e', 'ä'] })]
    const pattern = whole(keyTextPattern(parts))
    const good = ['9223372036854775807', '0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d', '2024-02-29', 'd e'] as const
    expect(pattern.test(keyText(good))).toBe(true)
    expect(keyText(good)).toBe('9223372036854775807~~0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d~~2024-02-29~~d~20e')
    expect(pattern.test(keyText([...good.slice(0, 3), 'axb']))).toBe(false)
    expect(pattern.test(keyText(['9223372036854775808', ...good.slice(1)]))).toBe(false)
    expect(pattern.test(keyText([good[0], good[1], '2023-02-29', good[3]]))).toBe(false)
  })
})
