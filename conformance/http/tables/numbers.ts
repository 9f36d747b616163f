import { rawJson, toJson } from '../json.ts'
import type { Dice } from '../dice.ts'
import type { Scalar } from '../facts.ts'
import { precisionOf, scaleOf } from '../limits.ts'
import { bigBounds, decimalBounds, decimalText, INT32, INT64, integerBounds, validValue } from '../values.ts'
import { byLimits, join, wrongForm, wrongKind, type Table } from './cases.ts'

export function integerTable(scalar: Scalar, dice: Dice): Table {
  const { min, max } = integerBounds(scalar)
  return join(
    byLimits(scalar, [...new Set([min, max, min - 1, max + 1, 0, 1, -1, 7, INT32.min, INT32.max, Number(validValue(scalar, dice))])].filter((value) => value >= INT32.min && value <= INT32.max)),
    {
      reject: wrongKind([
        rawJson('1.0'), rawJson('1e3'), rawJson('1E2'), rawJson('10.00'), 1.5, -0.5, '1', '', 'x', true, false, [], {}, [1], 2147483648, -2147483649, rawJson('9223372036854775807'), rawJson('99999999999999999999999999'), rawJson('1e400'), rawJson('1' + '0'.repeat(400)), rawJson('-1e400'),
        rawJson('1' + '0'.repeat(5000)),
      ]),
    },
  )
}

export function bigIntTable(scalar: Scalar, dice: Dice): Table {
  const { min, max } = bigBounds(scalar)
  const inside = (value: bigint): boolean => value >= INT64.min && value <= INT64.max
  return join(
    byLimits(scalar, [...new Set([min, max, min - 1n, max + 1n, 0n, 1n, -1n, 10n, 9007199254740993n, -9007199254740993n, INT64.min, INT64.max, BigInt(String(validValue(scalar, dice)))])].filter(inside).map(String)),
    {
      reject: wrongForm(['', '-0', '00', '01', '-01', '+1', '1.0', '1e3', ' 1', '1 ', '1\n', '\n1', '--1', '-', '0x1', '1_000', '1,000', '\u0661', 'NaN', 'Infinity', '9223372036854775808', '-9223372036854775809', '12345678901234567890', '1'.repeat(5000), '1\0', '\ud800']),
    },
    { reject: wrongKind([1, 0, -1, rawJson('9223372036854775807'), 1.5, true, [], {}, ['1']]) },
  )
}

export function floatTable(scalar: Scalar, dice: Dice): Table {
  const { min, max } = scalar.limits
  const near = (limit: number): readonly number[] => [limit, limit - 0.5, limit + 0.5, limit - 1e-6, limit + 1e-6]
  const numbers = [0, 1, -1, 0.1, -2.25, 1e10, 123456789.125, 1.7976931348623157e308, -1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 9007199254740992, ...(min === undefined ? [] : near(Number(min))), ...(max === undefined ? [] : near(Number(max))), Number(validValue(scalar, dice))]
  return join(
    byLimits(scalar, numbers),
    byLimits(scalar, ['1.0', '1e3', '1E-2', '1.50', '0.30000000000000004'].map(rawJson).map((raw) => Number(toJson(raw)))),
    { accept: [rawJson('1.0'), rawJson('1e1'), rawJson('1.50E0')].filter((raw) => byLimits(scalar, [Number(toJson(raw))]).accept.length > 0).map((value) => ({ value })) },
    { reject: wrongKind(['1.5', '', 'NaN', 'x', true, false, [], {}, [1.5], rawJson('1e400'), rawJson('-1e400'), rawJson('1' + '0'.repeat(400)), rawJson('1' + '0'.repeat(5000))]) },
  )
}

export function decimalTable(scalar: Scalar, dice: Dice): Table {
  const [precision, scale] = [precisionOf(scalar), scaleOf(scalar)]
  const { min, max } = decimalBounds(scalar)
  const whole = precision - scale
  const text = (units: bigint): string => decimalText(units, scale)
  const widest = '9'.repeat(Math.max(1, whole)) + (scale > 0 ? '.' + '9'.repeat(scale) : '')
  const tooFine = (base: string): string => (base.includes('.') ? `${base}1` : `${base}.${'0'.repeat(scale)}1`)
  return join(
    byLimits(scalar, [
      ...[...new Set([min, max, min - 1n, max + 1n])].map(text), '0', '-0', '-0.0', '1', '-1', '0.5', '7.10', '10', '1.' + '0'.repeat(30), `0.${'0'.repeat(Math.max(1, scale))}`, `${text(max)}${scale === 0 ? '.' : ''}000`, text(max).replace(/\.?0*$/, '') || '0',
      ...(whole > 0 ? [widest, `-${widest}`] : []), `1${'0'.repeat(whole)}`, `-1${'0'.repeat(whole)}`, tooFine(text(min)), tooFine(text(max)), `0.${'0'.repeat(scale)}1`, `1${'0'.repeat(whole)}.${'0'.repeat(scale)}1`, String(validValue(scalar, dice)),
    ]),
    { reject: wrongForm(['', '.5', '1.', '01', '00', '-01', '00.5', '+1', '1e3', '1E3', '1e-1', ' 1', '1 ', '1\n', '\n1', '1,5', '1_0', 'NaN', 'Infinity', '-Infinity', '--1', '-', '.', '1.2.3', '0x1', '\u0661', '1.\u0661', '1\0', '\ud800', 'abc']) },
    { reject: wrongKind([1.5, 0, 1, rawJson('1.50'), rawJson('1e400'), true, [], {}, ['1.5']]) },
  )
}

export const booleanTable = (): Table => ({ accept: [{ value: true }, { value: false }], reject: wrongKind([0, 1, -1, 'true', 'false', '', 'yes', [], {}, [true]]) })
