import { INT64, integerRange, oneOf } from '../wire/integer-range.ts'
import { DATE, MOMENT, MOMENT_INPUT, TIME } from '../wire/moments.ts'
import { EMAIL, URL, UUID, UUID_INPUT } from '../wire/texts.ts'
import type { Schema } from '../wire/schema.ts'

export const anchored = (pattern: string): string => `^(?:${pattern})$`

/**
 * Scalars whose form does not depend on the model. The dot keeps their names apart from those of entities.
 * `format` is a hint, as in JSON Schema 2020-12; `pattern` is the rule.
 */
export const wireSchemas: { readonly [name: string]: Schema } = {
  'wire.BigInt': {
    type: 'string', format: 'int64', pattern: anchored(oneOf(integerRange(INT64.min, INT64.max))),
    description: 'A 64-bit integer, as text: a double could not hold it.',
  },
  'wire.DateTime': { type: 'string', format: 'date-time', pattern: anchored(MOMENT), description: 'UTC, exactly three fraction digits.' },
  'wire.DateTimeInput': {
    type: 'string', format: 'date-time', pattern: anchored(MOMENT_INPUT),
    description: 'RFC 3339 with an offset; what goes beyond milliseconds is cut off. The year is 0001 to 9999 in UTC.',
  },
  'wire.Date': { type: 'string', format: 'date', pattern: anchored(DATE), description: 'A day of the years 0001 to 9999, without a zone.' },
  'wire.Time': { type: 'string', format: 'time-local', pattern: anchored(TIME), description: 'A time of day in whole seconds, without a zone.' },
  'wire.Uuid': { type: 'string', format: 'uuid', pattern: anchored(UUID), description: 'In lower case.' },
  'wire.UuidInput': { type: 'string', format: 'uuid', pattern: anchored(UUID_INPUT), description: 'In either case; it is kept in lower case.' },
  // Neither `format: email` nor `format: uri`: what the contract takes is wider than these, and a tool that asserts formats would refuse it.
  'wire.Email': { type: 'string', maxLength: 254, pattern: anchored(EMAIL), description: 'What `<input type="email">` takes, kept verbatim.' },
  'wire.Url': { type: 'string', maxLength: 2048, pattern: anchored(URL), description: 'http or https, kept verbatim.' },
}
