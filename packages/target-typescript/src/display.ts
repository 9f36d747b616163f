import { ts, type Code } from '@locus/generator-sdk'
import type { Display } from '@locus/screens'

const texts = new Set(['text', 'longText', 'email', 'url', 'code', 'enum'])
const entity = (member: string): Code => ts.member(ts.code`entity`, member)
const formatted = (kind: string, value: Code): Code => ts.code`${ts.ref('@/format', 'formatValue')}(${[ts.string(kind), value]})`

/** The text that stands for an entity: `entity.fullName`. Of a `code` that travels as a number, and of all that has a format, `formatValue(…)`. */
export function displayCode(display: Display, isText: boolean): Code {
  switch (display.kind) {
    case 'field': return texts.has(display.value) && isText ? entity(display.field) : formatted(display.value === 'list' ? 'json' : display.value, entity(display.field))
    case 'via': {
      const related = entity(display.relation)
      return ts.code`${related}?.${ts.property(display.field)}`
    }
    case 'moment': return formatted(display.date ? 'date' : 'dateTime', entity(display.field))
    case 'key': return ts.none
  }
}
