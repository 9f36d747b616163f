import type { Field, FieldType, Json, KeyType, Limits } from '../model.ts'
import { wordsOf } from '../names.ts'
import { drawFrom } from './draw.ts'
import type { Draw } from './draw.ts'
import { dateTimeValue, dateValue, timeValue } from './moment-value.ts'
import { emailOf, urlOf } from './natural-text.ts'
import { bigIntValue, decimalValue, floatValue, integerValue } from './number-value.ts'
import { codePoints, matching, textValue } from './text-value.ts'
import { uuidOf } from './uuid-value.ts'

/** Which value is asked for. */
export interface Wanted {
  /** Name of the entity. */
  readonly entity: string
  readonly member: string
  /** From 0. */
  readonly row: number
  /** 0, then up: another value for the same member of the same row. */
  readonly attempt: number
  /** Values of the rows must differ: small ranges are counted through. */
  readonly distinct: boolean
}

/** A value for a field, `undefined` where none was found that it takes. A list has 1 to 3 items. */
export function fieldValue(field: Field, wanted: Wanted): Json | undefined {
  if (!field.list && isUsual(field, wanted)) return field.default?.kind === 'value' ? field.default.value : undefined
  if (!field.list) return scalarValue(field.type, field.limits, wanted, '')
  const draw = drawFrom(`${wanted.entity}/${wanted.member}/${wanted.row}/length`)
  const items: Json[] = []
  const count = draw.integer(1, 3)
  for (let at = 0; at < count; at++) {
    const item = scalarValue(field.type, field.limits, { ...wanted, row: wanted.row + at * 31 }, `/${at}`)
    if (item === undefined) return undefined
    if (!items.some(other => JSON.stringify(other) === JSON.stringify(item))) items.push(item)
  }
  return items
}

/** A number that has a default has it in every other row. */
const isUsual = ({ type, default: given }: Field, { entity, member, row, distinct }: Wanted): boolean =>
  given?.kind === 'value' && !distinct && ['Integer', 'BigInt', 'Float', 'Decimal'].includes(type) && drawFrom(`${entity}/${member}/${row}/usual`).chance(0.5)

export function scalarValue(type: FieldType | KeyType, limits: Limits, wanted: Wanted, part: string): Json | undefined {
  const { entity, row, attempt, distinct } = wanted
  const seed = `${entity}/${wanted.member}/${row}${part}${attempt > 0 ? `#${attempt}` : ''}`
  const draw = drawFrom(seed)
  const member = lower(wanted.member)
  const place = { entity: lower(entity), member, row, attempt, long: type === 'Text' }
  const number = { member, counted: distinct ? row + attempt : undefined }
  switch (type) {
    case 'String':
    case 'Text': return textValue({ maxLength: type === 'Text' ? 100000 : 255, ...limits }, place, draw)
    case 'Email': return formed(emailOf(place), { maxLength: 254, ...limits }, draw, EMAIL)
    case 'URL': return formed(urlOf(place, draw), { maxLength: 2048, ...limits }, draw, URL)
    case 'Enum': return enumValue(limits.values ?? [], draw, number.counted)
    case 'Integer': return integerValue(limits, number, draw)
    case 'BigInt': return bigIntValue(limits, number, draw)
    case 'Float': return floatValue(limits, number, draw)
    case 'Decimal': return decimalValue(limits, number, draw)
    case 'Boolean': return number.counted !== undefined ? number.counted % 2 === 0 : draw.chance(oftenTrue(member) ? 0.85 : 0.4)
    case 'DateTime': return dateTimeValue(member, draw)
    case 'Date': return dateValue(member, draw)
    case 'Time': return timeValue(draw)
    case 'UUID': return uuidOf(seed)
    case 'Json': return jsonValue(member, place.row, draw)
  }
}

const lower = (name: string): string[] => wordsOf(name).map(word => word.toLowerCase())
const oftenTrue = (member: readonly string[]): boolean => ['active', 'enabled', 'visible', 'published', 'available', 'open', 'valid', 'public'].some(word => member.includes(word))

const enumValue = (values: readonly string[], draw: Draw, counted: number | undefined): string | undefined =>
  values.length === 0 ? undefined : counted === undefined ? draw.pick(values) : values[counted % values.length]

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
export const EMAIL = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*$`)
/** No blank, no control character; the host also without `/`, `?` and `#`. */
export const URL = /^https?:\/\/[!"$-.0->@-~\u0080-\uffff]+(?:[/?#][!-~\u0080-\uffff]*)?$/

/** A text of a form of its own that the model binds further. */
function formed(natural: string, limits: Limits, draw: Draw, form: RegExp): string | undefined {
  const matcher = limits.pattern === undefined ? undefined : new RegExp(limits.pattern, 'u')
  const fits = (text: string): boolean => form.test(text) && (matcher?.test(text) ?? true) && codePoints(text) <= (limits.maxLength ?? Infinity) && codePoints(text) >= (limits.minLength ?? 0)
  if (fits(natural)) return natural
  const short = form === EMAIL ? `${natural.slice(0, 1)}${draw.integer(0, 999)}@a.io` : `http://a.io/${draw.integer(0, 999)}`
  if (fits(short)) return short
  return limits.pattern === undefined ? undefined : matching(limits.pattern, limits, draw, fits)
}

function jsonValue(member: readonly string[], row: number, draw: Draw): Json {
  if (member.includes('history') || member.includes('log')) return [{ at: dateValue([], draw), note: draw.pick(['Created', 'Checked', 'Changed']) }]
  if (member.includes('contact')) return { phone: `+49 30 555 ${String(1000 + row * 37)}`, preferred: draw.pick(['phone', 'letter']) }
  if (member.some(word => ['dimensions', 'size', 'measures'].includes(word))) return { width: draw.integer(5, 90), height: draw.integer(5, 90), unit: 'cm' }
  return { source: draw.pick(['web', 'phone', 'shop']), priority: draw.integer(1, 3), checked: draw.chance(0.5) }
}
