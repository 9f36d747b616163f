import type { Dice } from '../http/dice.ts'
import { chance, several, some } from './chance.ts'
import { choices, patterns, quoted, texts } from './words.ts'

export const typeNames: readonly string[] = ['String', 'String', 'String', 'Text', 'Integer', 'Integer', 'BigInt', 'Float', 'Decimal', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json']

interface Shape {
  readonly list: boolean
  readonly nullable: boolean
  readonly optional: boolean
}

interface Said {
  readonly annotations: readonly string[]
  readonly isEnum: boolean
}

/** What only this type can say: its limits and its default, in harmony. */
export function wildType(dice: Dice, type: string, shape: Shape): Said {
  const { limits, values, isEnum = false } = limitsOf(dice, type, shape.list)
  const isNull = shape.nullable && chance(dice, 15)
  const withDefault = !shape.list && chance(dice, 30) && values.length > 0
  return { annotations: [...limits, ...(isNull && !shape.list ? ['@default(null)'] : withDefault ? [`@default(${dice.pick(values)})`] : [])], isEnum }
}

interface Limited {
  readonly limits: readonly string[]
  /** Defaults that fit. */
  readonly values: readonly string[]
  readonly isEnum?: boolean
}

function limitsOf(dice: Dice, type: string, list: boolean): Limited {
  switch (type) {
    case 'String': return stringLimits(dice, list)
    case 'Text': return textLimits(dice, list)
    case 'Integer': return numberLimits(dice, list, [[-5, 500], [0, 0], [1, 5], [-2147483648, 2147483647], [-3, -1], [0.5, 99.5]], ['', '"'])
    case 'BigInt': return numberLimits(dice, list, [['-9223372036854775808', '9223372036854775807'], [0, '9007199254740993'], [-1, 1], [7, 7]], ['', '"'])
    case 'Float': return numberLimits(dice, list, [[-1.5, 2.5], [0, 1], [0.001, 1000000], [-100, 0]], ['', '"'])
    case 'Decimal': return decimalLimits(dice, list)
    case 'Boolean': return { limits: [], values: ['true', 'false', '1', '0', '"true"'] }
    case 'DateTime': return { limits: list ? [] : some(dice, ['@updatedAt'], 8), values: ['now()', '"2026-01-31"', '"2026-01-02T03:04:05Z"', '"1999-12-31T23:59:59.999+13:45"', '"0001-01-01T00:00:00Z"'] }
    case 'Date': return { limits: [], values: ['today()', '"2026-02-28"', '"0001-01-01"', '"9999-12-31"'] }
    case 'Time': return { limits: [], values: ['"00:00"', '"23:59:59"', '"08:30:00"'] }
    case 'UUID': return { limits: [], values: ['uuid()', '"0190F5C2-7A5E-7C3A-8B1D-4E5F6A7B8C9D"', '"00000000-0000-0000-0000-000000000000"'] }
    case 'Email': return { limits: [], values: ['"a@b"', '"o\'neil+{x}@example.com"'] }
    case 'URL': return { limits: [], values: ['"https://example.com/?a=1&b={{x}}#f"', '"http://x"'] }
    default: return { limits: [], values: ['"{}"', '"[]"', '"0"', '"true"', '"\\"text\\""', '"{\\"a\\": [1, {\\"b\\": null}]}"'] }
  }
}

function stringLimits(dice: Dice, list: boolean): Limited {
  const kind = dice.between(1, 10)
  if (kind <= 2) {
    const values = several(dice, choices, dice.pick([1, 2, 3, 5, 12]))
    const written = values.map((value) => (/^[A-Za-z]+$/.test(value) && !['null', 'true'].includes(value) && chance(dice, 50) ? value : quoted(value))).join(', ')
    return { limits: [chance(dice, 20) ? `@enum([${written}])` : `@enum(${written})`], values: values.map(quoted), isEnum: true }
  }
  if (kind === 3) {
    const { pattern, text } = dice.pick(patterns)
    return { limits: [`@pattern(${quoted(pattern)})`, ...(list ? [] : some(dice, ['@length(1, 20)', '@length(30)'], 15).slice(0, 1))], values: [quoted(text)] }
  }
  if (kind === 4) return { limits: ['@email', ...(list ? [] : some(dice, ['@length(60)'], 30))], values: ['"a@b.example"'] }
  if (kind <= 6 && !list) return lengths(dice)
  return { limits: [], values: [...texts.filter((text) => !/[\n\t]/.test(text)).map(quoted), '"plain"', '""', '0', 'word', '12.50'] }
}

const lengths = (dice: Dice): Limited => dice.pick<Limited>([
  { limits: ['@length(80)'], values: ['"short"', '""'] }, { limits: ['@length(2, 40)'], values: ['"short"'] }, { limits: ['@length(min: 1, max: 3)'], values: ['"ä🦊"'] }, { limits: ['@length(min: 3)'], values: ['"abc"'] }, { limits: ['@length(max: 1)'], values: ['"x"'] },
  { limits: ['@length(0, 500)'], values: ['""'] }, { limits: ['@length(5, 5)'], values: ['"12345"'] }, { limits: ['@length(1000)'], values: ['"x"'] }, { limits: ['@length(1, 1)'], values: ['"🦊"'] },
])

function textLimits(dice: Dice, list: boolean): Limited {
  if (list || chance(dice, 60)) return { limits: [], values: [...texts.map(quoted), '""'] }
  return dice.pick<Limited>([lengths(dice), { limits: ['@pattern("^[^<>]*$")'], values: ['"a"'] }, { limits: ['@length(10, 20000)'], values: ['"0123456789"'] }])
}

function numberLimits(dice: Dice, list: boolean, ranges: readonly (readonly [number | string, number | string])[], quotes: readonly string[]): Limited {
  const quote = dice.pick(quotes)
  if (list || chance(dice, 50)) return { limits: [], values: ['0', '7', '-3', `${quote}12${quote}`] }
  const [min, max] = dice.pick(ranges)
  const limits = some(dice, [`@min(${min})`, `@max(${max})`], 75)
  const value = Number(min) === 0.5 ? 1 : min
  return { limits, values: [`${quote}${value}${quote}`] }
}

function decimalLimits(dice: Dice, list: boolean): Limited {
  const [precision, scale] = dice.pick([[18, 2], [18, 2], [9, 0], [4, 4], [28, 10], [28, 28], [1, 0], [1, 1], [28, 0], [12, 4]] as const)
  const digits = precision === 18 ? [] : [scale === 0 && chance(dice, 50) ? `@precision(${precision})` : `@precision(${precision}, ${scale})`]
  if (list || chance(dice, 50)) return { limits: digits, values: ['0', '"0"', ...(scale > 0 ? ['"0.5"', '-0.1'] : ['1', '-9'])] }
  const [min, max] = dice.pick(precision === scale ? [['-0.5', '0.5'], ['0', '0.9']] : [['0', '9'], ['-5', '5'], ['0.5', '7.25'], ['1', '1']])
  const limits = some(dice, [`@min(${min})`, `@max(${max})`], 75)
  return { limits: [...digits, ...limits], values: [precision === scale ? '0.1' : '1'] }
}
