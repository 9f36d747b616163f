import type { Default, FieldType, Json, Limits } from '@locus/model'
import type { Report } from '../report.ts'
import type { Literal } from '../syntax.ts'
import { matchQuickly } from './match-quickly.ts'
import type { Annotations } from './annotations.ts'
import { isGreater } from './read-limits.ts'
import { isEmailText, isDay, isUrlText, momentText, timeText, uuidText, wireNumber } from './wire.ts'

export interface DefaultContext {
  readonly type: FieldType
  readonly limits: Limits
  readonly list: boolean
  readonly optional: boolean
  readonly nullable: boolean
  readonly report: Report
}

/** Defaults that are computed at the write, and the one type that each fits. */
const calls: Readonly<Record<string, { readonly kind: 'now' | 'today' | 'uuid'; readonly type: FieldType }>> = {
  now: { kind: 'now', type: 'DateTime' }, today: { kind: 'today', type: 'Date' }, uuid: { kind: 'uuid', type: 'UUID' },
}

/** How a default is written where that is not plain. */
const forms: { readonly [T in FieldType]?: string } = {
  Boolean: '`true` or `false`', DateTime: '`"2026-01-31T14:30:00Z"` or `now()`', Date: '`"2026-01-31"` or `today()`', Time: '`"14:30"` or `"14:30:00"`',
  UUID: '`"00000000-0000-4000-8000-000000000000"` or `uuid()`', Email: '`"ada@example.com"`', URL: '`"https://example.com/"`', Json: 'as a text: `"[]"`, `"{}"`',
}

export function readDefault(annotations: Annotations, context: DefaultContext): Default | undefined {
  const annotation = annotations.known.get('default')
  if (!annotation) return undefined
  const { report, list } = context
  const [arg, ...more] = annotation.args ?? []
  if (arg === undefined || arg.name !== undefined || more.length > 0) {
    report('annotation-arguments', annotation.span, { params: { name: 'default', what: 'one value' } })
    return undefined
  }
  if (arg.value.kind === 'list') report('default-literal', arg.value.span)
  else if (list) report('default-list', annotation.span)
  else if (arg.value.kind === 'call') return readCall(arg.value, context)
  else if (arg.value.kind === 'word' && arg.value.text === 'null') return readNull(arg.value, context)
  else return readValue(arg.value, context)
  return undefined
}

function readCall(literal: Extract<Literal, { kind: 'call' }>, { type, report }: DefaultContext): Default | undefined {
  const { text, span, args } = literal
  const call = Object.hasOwn(calls, text) ? calls[text] : undefined
  if (!call && text !== 'cuid' && text !== 'autoincrement') {
    report('default-function', span, { params: { text } })
    return undefined
  }
  if (args.length > 0) report('argument-ignored', span, { params: { name: 'default', what: `\`${text}()\` without arguments` } })
  if (call?.type === type) return { kind: call.kind }
  const advice = type === 'Date' && text === 'now' ? 'The day of the write is `today()`.' : call ? `\`${text}()\` is a default of ${call.type}.` : text === 'cuid' ? 'Make it a UUID with `@default(uuid())`.' : 'Only the key counts up by itself: `id: Integer @id @default(autoincrement())`.'
  report('default-call', span, { params: { text, type }, advice })
  return undefined
}

function readNull({ span }: Literal, { nullable, optional, report }: DefaultContext): Default | undefined {
  if (nullable) return { kind: 'value', value: null }
  report(optional ? 'default-null-optional' : 'default-null', span)
  return undefined
}

function readValue(literal: Exclude<Literal, { kind: 'call' | 'list' }>, { type, limits, nullable, report }: DefaultContext): Default | undefined {
  const value = convert(literal, type, limits)
  if (value === undefined) {
    const isRange = type === 'Integer' && literal.kind === 'number'
    const form = forms[type]
    report(isRange ? 'default-integer' : 'default-kind', literal.span, { params: { text: literal.text, type }, ...(form !== undefined && { advice: `A ${type} is written ${form}.` }) })
  } else if (value === null && !nullable) report('default-null', literal.span)
  else if (!isWithin(value, type, limits)) report('default-limits', literal.span, { params: { text: literal.text } })
  else return { kind: 'value', value }
  return undefined
}

/** A literal in the type's wire form, if nothing is lost: `"5"` is 5 for an Integer, `0` is "0" for a String. */
function convert(literal: Exclude<Literal, { kind: 'call' | 'list' }>, type: FieldType, limits: Limits): Json | undefined {
  const { kind, text } = literal
  switch (type) {
    case 'String': case 'Text': case 'Enum':
      return text.isWellFormed() && !text.includes('\0') ? text : undefined
    case 'Integer': case 'BigInt': case 'Float': case 'Decimal':
      return kind === 'word' ? undefined : wireNumber(type, text, { precision: limits.precision ?? 18, scale: limits.scale ?? 2 })
    case 'Boolean':
      return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined
    case 'DateTime': return momentText(text)
    case 'Date': return isDay(text) ? text : undefined
    case 'Time': return timeText(text)
    case 'UUID': return uuidText(text)
    case 'Email': return isEmailText(text) ? text : undefined
    case 'URL': return isUrlText(text) ? text : undefined
    case 'Json': return jsonOf(text)
  }
}

function jsonOf(text: string): Json | undefined {
  if (depthOf(text) > 60 || /\\u0000|\\ud[89a-f]/i.test(text)) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** How deep brackets nest, texts included: an upper bound is all that is needed. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1))
    else if (character === ']' || character === '}') depth -= 1
  }
  return deepest
}

function isWithin(value: Json, type: FieldType, { minLength = 0, maxLength = Infinity, pattern, min, max, values }: Limits): boolean {
  if (values) return typeof value === 'string' && values.includes(value)
  if (typeof value === 'string' && (type === 'String' || type === 'Text' || type === 'Email')) {
    const { length } = [...value]
    return length >= minLength && length <= maxLength && (pattern === undefined || matchQuickly(pattern, value) !== false)
  }
  if (typeof value !== 'string' && typeof value !== 'number') return true
  return (min === undefined || !isGreater(min, value)) && (max === undefined || !isGreater(value, max))
}
