import type { FieldType, Limits } from '@locus/model'
import type { Report } from '../report.ts'
import type { AnnotationSyntax, Literal } from '../syntax.ts'
import { unfit, type Annotations } from './annotations.ts'
import { checkPattern } from './pattern.ts'
import { isNumeric, isText, type Scalar } from './scalars.ts'
import { decimalText, roundDecimal, wireNumber } from './wire.ts'

interface FieldFacts {
  /** As declared; `type` is what `@enum` and `@email` make of it. */
  readonly scalar: Scalar
  readonly type: FieldType
  readonly list: boolean
  readonly values: readonly string[] | undefined
  readonly report: Report
}

/** Code points, where the model says nothing else. */
const longest: Partial<Record<FieldType, number>> = { String: 255, Text: 100_000, Email: 254, URL: 2048 }
/** More than a request can carry is no limit. */
const mostLength = 1_000_000

export function readLimits(annotations: Annotations, facts: FieldFacts): Limits {
  const { type, values } = facts
  const decimal = readPrecision(annotations, facts)
  const { min, max } = readRange(annotations, facts, decimal)
  const lengths = readLength(annotations, facts)
  const pattern = readPattern(annotations, facts)
  const maxLength = lengths.max ?? longest[type]
  return {
    ...(lengths.min !== undefined && lengths.min > 0 && { minLength: lengths.min }), ...(maxLength !== undefined && { maxLength }), ...(pattern !== undefined && { pattern }),
    ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(type === 'Decimal' && decimal), ...(values && { values }),
  }
}

function readPrecision(annotations: Annotations, { type, report }: FieldFacts): { precision: number; scale: number } {
  const usual = { precision: 18, scale: 2 }
  const annotation = annotations.known.get('precision')
  if (!annotation) return usual
  if (type !== 'Decimal') {
    unfit(annotation, 'a Decimal', report)
    return usual
  }
  const [precision, scale = 0] = (annotation.args ?? []).map(({ name, value }) => (name === undefined && value.kind === 'number' ? Number(value.text) : NaN))
  if (precision !== undefined && (annotation.args?.length ?? 0) <= 2 && isCount(precision, 28) && precision >= 1 && isCount(scale, precision)) return { precision, scale }
  report('precision-range', annotation.span)
  return usual
}

function readRange(annotations: Annotations, facts: FieldFacts, decimal: { precision: number; scale: number }): { min?: number | string; max?: number | string } {
  const range: { min?: number | string; max?: number | string } = {}
  for (const side of ['min', 'max'] as const) {
    const annotation = annotations.known.get(side)
    if (!annotation) continue
    const { report, type, list } = facts
    const literal = onlyNumber(annotation)
    if (!literal) report('argument-ignored', annotation.span, { params: { name: side, what: 'one number' } })
    else if (!isNumeric(type) || list) report('limit-type', annotation.span, { params: { name: side, what: 'Integer, BigInt, Float and Decimal' } })
    else {
      const value = limitOf(type, literal.text, side, decimal)
      const params = { text: literal.text, type: type === 'Decimal' ? `Decimal(${decimal.precision}, ${decimal.scale})` : type }
      if (value === 'never') report('limit-value', literal.span, { params })
      else if (value === 'always') report('limit-idle', literal.span, { params })
      else range[side] = value
    }
  }
  if (range.min !== undefined && range.max !== undefined && isGreater(range.min, range.max)) {
    facts.report('limit-order', annotations.known.get('max')?.span, { params: { min: range.min, max: range.max }, notes: [noteAt(annotations, 'min')] })
  }
  return range
}

/**
 * The limit in wire form, rounded to what the type can hold: no whole number lies between 0.5 and 1. `always`: every value of the type satisfies it, `never`: none.
 */
function limitOf(type: FieldType, text: string, side: 'min' | 'max', decimal: { precision: number; scale: number }): number | string | 'always' | 'never' {
  const isMin = side === 'min'
  const rounded = type === 'Float' ? text : roundDecimal(text, type === 'Decimal' ? decimal.scale : 0, isMin)
  const value = wireNumber(type, rounded, decimal)
  if (value === undefined) return isMin === text.startsWith('-') ? 'always' : 'never'
  return type === 'Decimal' ? decimalText(rounded) : value
}

const noteAt = (annotations: Annotations, name: string): { message: string; span: NonNullable<AnnotationSyntax['span']> } => {
  const { span } = annotations.known.get(name) as AnnotationSyntax
  return { message: 'the lower limit', span }
}

/** Compares numbers of any size exactly. */
export function isGreater(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b
  const [left, right] = [String(a), String(b)]
  const scale = Math.max(fractionOf(left).length, fractionOf(right).length)
  const scaled = (text: string): bigint => BigInt(text.split('.')[0]?.replace('-', '') + fractionOf(text).padEnd(scale, '0')) * (text.startsWith('-') ? -1n : 1n)
  return scaled(left) > scaled(right)
}

const fractionOf = (text: string): string => text.split('.')[1] ?? ''

function readLength(annotations: Annotations, { scalar, type, list, report }: FieldFacts): { min?: number; max?: number } {
  const annotation = annotations.known.get('length')
  if (!annotation) return {}
  const lengths = lengthsOf(annotation)
  if (!isText(scalar) || list) {
    report('limit-type', annotation.span, { params: { name: 'length', what: 'String and Text' } })
    return {}
  }
  if (lengths === undefined) {
    report('argument-ignored', annotation.span, { params: { name: 'length', what: 'an upper limit or both, in characters: `@length(2, 80)`' } })
    return {}
  }
  if (type === 'Enum') {
    unfit(annotation, 'a String without `@enum`', report)
    return {}
  }
  const { min = 0, max = longest[type] ?? mostLength } = lengths
  if (!isCount(min, mostLength) || !isCount(max, mostLength)) report('length-range', annotation.span, { params: { max: mostLength } })
  else if (min > max) report('limit-order', annotation.span, { params: { min, max }, advice: lengths.max === undefined ? `A ${type} holds at most ${max}; give both limits: \`@length(${min}, …)\`.` : undefined })
  else return { min, max }
  return {}
}

/** `(5)` is the upper limit; `(2, 80)`; `(min: 2, max: 80)`, in any order, one of them alone too. */
function lengthsOf({ args = [] }: AnnotationSyntax): { min?: number; max?: number } | undefined {
  if (args.length === 0 || args.length > 2 || args.some(({ value }) => value.kind !== 'number')) return undefined
  const numbers = args.map(({ value }) => Number((value as { text: string }).text))
  if (args.every(({ name }) => name === undefined)) return args.length === 1 ? { max: numbers[0] as number } : { min: numbers[0] as number, max: numbers[1] as number }
  if (args.some(({ name }) => name !== 'min' && name !== 'max') || (args.length === 2 && args[0]?.name === args[1]?.name)) return undefined
  return Object.fromEntries(args.map(({ name }, index) => [name, numbers[index]]))
}

function readPattern(annotations: Annotations, { type, report }: FieldFacts): string | undefined {
  const annotation = annotations.known.get('pattern')
  if (!annotation) return undefined
  const value = annotation.args?.[0]?.value
  if (value?.kind !== 'string' || annotation.args?.length !== 1) report('argument-ignored', annotation.span, { params: { name: 'pattern', what: 'one regular expression in double quotes' } })
  else if (!isText(type)) unfit(annotation, 'a String or Text without `@enum` and `@email`', report)
  else if (checkPattern(value.text, value.span, report)) return value.text
  return undefined
}

function onlyNumber({ args }: AnnotationSyntax): Extract<Literal, { kind: 'number' }> | undefined {
  const [arg, ...more] = args ?? []
  return arg?.name === undefined && arg?.value.kind === 'number' && more.length === 0 ? arg.value : undefined
}

const isCount = (value: number, max: number): boolean => Number.isInteger(value) && value >= 0 && value <= max
