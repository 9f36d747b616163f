import type { Choice, EntityScreens, Screens, Value } from '@locus/screens'
import type { Texts } from './texts.ts'

export type Item = Readonly<Record<string, unknown>>

/** How an application shows values (docs/screens.md, section 5), with blanks as `plainText` leaves them. */
export interface Shown {
  value(value: Value, item: Item): string
  /** What stands for an entity in a title, a row, a picker; `item` is expanded where its display needs it. */
  display(screen: EntityScreens, item: Item): string
}

/** `Intl` writes narrow and hard blanks, and not the same in every version. */
export const plainText = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim()

export function createShown(screens: Screens, texts: Texts, zone: string): Shown {
  const moment = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  const day = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const clock = (style: 'short' | 'medium'): Intl.DateTimeFormat => new Intl.DateTimeFormat(texts.locale, { timeStyle: style, timeZone: 'UTC' })
  const whole = new Intl.NumberFormat(texts.locale)
  const float = new Intl.NumberFormat(texts.locale, { maximumSignificantDigits: 17 })
  const decimal = (text: string, scale: number): string =>
    new Intl.NumberFormat(texts.locale, { minimumFractionDigits: scale, maximumFractionDigits: scale }).format(text as Intl.StringNumericLiteral)

  const scalar = (kind: Value['kind'], value: unknown, scale: number, choices: readonly Choice[]): string => {
    switch (kind) {
      case 'boolean': return texts(value === true ? 'detail.yes' : 'detail.no')
      case 'enum': return texts(choices.find((choice) => choice.value === value)?.label ?? 'error.invalid')
      case 'integer': return whole.format(Number(value))
      case 'bigInt': return whole.format(BigInt(String(value)))
      case 'float': return float.format(Number(value))
      case 'decimal': return decimal(String(value), scale)
      case 'dateTime': return moment.format(new Date(String(value)))
      case 'date': return day.format(new Date(`${String(value)}T00:00:00Z`))
      case 'time': return clock(String(value).endsWith(':00') ? 'short' : 'medium').format(new Date(`1970-01-01T${String(value)}Z`))
      case 'json': return JSON.stringify(value, null, 2)
      default: return String(value)
    }
  }
  const isNone = (kind: Value['kind'], value: unknown): boolean =>
    value === undefined || value === null || (kind !== 'json' && (value === '' || (Array.isArray(value) && value.length === 0)))

  const display: Shown['display'] = (screen, item) => {
    const key = `#${String(item[screen.platform.id])}`
    const shown = screen.display
    if (shown.kind === 'field') return isNone(shown.value, item[shown.field]) ? key : plainText(scalar(shown.value, item[shown.field], scaleOf(screen, shown.field), choicesOf(screen, shown.field)))
    if (shown.kind === 'moment') return plainText(scalar(shown.date ? 'date' : 'dateTime', item[shown.field], 0, []))
    const target = shown.kind === 'via' ? screens.entities[shown.entity.entity] : undefined
    const expanded = shown.kind === 'via' ? (item[shown.expand] as Item | null | undefined) : undefined
    return target && expanded ? display(target, expanded) : key
  }
  return {
    display,
    value(value, item) {
      const wire = item[value.field]
      if (isNone(value.kind, wire)) return texts('detail.none')
      const target = value.entity && screens.entities[value.entity.entity]
      const one = (each: unknown): string => (target ? display(target, each as Item) : scalar(value.item ?? value.kind, each, value.scale ?? 2, value.values ?? []))
      return plainText(Array.isArray(wire) && value.kind !== 'json' ? wire.map(one).join(' ') : one(wire))
    },
  }
}

const fieldOf = (screen: EntityScreens, field: string): Value | undefined => screen.detail.fields.find((value) => value.field === field)
const scaleOf = (screen: EntityScreens, field: string): number => fieldOf(screen, field)?.scale ?? 2
const choicesOf = (screen: EntityScreens, field: string): readonly Choice[] => fieldOf(screen, field)?.values ?? []
