import type { FieldType, KeyType, Limits } from '@locus/model'
import { decimalOutput, decimalRange } from '../wire/decimal-range.ts'
import { INT32, INT64, integerRange, oneOf } from '../wire/integer-range.ts'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { anchored } from './wire-schemas.ts'

/** Where a value stands: in an answer, in a body, in the query, in a path. */
export type Use = 'answer' | 'body' | 'query' | 'path'

const wire = (name: string): Schema => refTo('schemas', `wire.${name}`)

/** The schema of one value (contract 9.5), never null. A query is bound by the type alone, texts there by nothing. */
export function scalarSchema(type: FieldType | KeyType, limits: Limits, use: Use): Schema {
  const bound = use === 'query' ? {} : limits
  switch (type) {
    case 'String':
    case 'Text': return { type: 'string', ...textLimits(bound) }
    case 'Enum': return { type: 'string', enum: [...(limits.values ?? [])] }
    case 'Email': return use === 'query' ? { type: 'string' } : narrowed(wire('Email'), bound, 254)
    case 'URL': return use === 'query' ? { type: 'string' } : narrowed(wire('Url'), bound, 2048)
    case 'Integer': return { type: 'integer', format: 'int32', minimum: Number(bound.min ?? INT32.min), maximum: Number(bound.max ?? INT32.max) }
    case 'BigInt': return bigInt(bound)
    case 'Float': return { type: 'number', format: 'double', minimum: Number(bound.min ?? -Number.MAX_VALUE), maximum: Number(bound.max ?? Number.MAX_VALUE) }
    case 'Decimal': return decimal(limits, bound, use)
    case 'Boolean': return { type: 'boolean' }
    case 'DateTime': return wire(use === 'answer' ? 'DateTime' : 'DateTimeInput')
    case 'Date': return wire('Date')
    case 'Time': return wire('Time')
    case 'UUID': return wire(use === 'body' || use === 'query' ? 'UuidInput' : 'Uuid')
    case 'Json': return { type: ['object', 'array', 'string', 'number', 'boolean'] }
  }
}

const textLimits = ({ minLength, maxLength, pattern }: Limits): Schema => ({
  ...(minLength && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
  ...(pattern !== undefined && { pattern }),
})

/** A scalar of its own form that the model binds further. */
function narrowed(scalar: Schema, { minLength, maxLength, pattern }: Limits, usual: number): Schema {
  const more = textLimits({
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && maxLength < usual && { maxLength }),
    ...(pattern !== undefined && { pattern }),
  })
  return Object.keys(more).length > 0 ? { allOf: [scalar, { type: 'string', ...more }] } : scalar
}

function bigInt({ min, max }: Limits): Schema {
  if (min === undefined && max === undefined) return wire('BigInt')
  const alternatives = integerRange(BigInt(min ?? INT64.min), BigInt(max ?? INT64.max))
  return { type: 'string', format: 'int64', pattern: anchored(oneOf(alternatives)), description: range(min, max) }
}

function decimal({ precision = 18, scale = 2 }: Limits, { min, max }: Limits, use: Use): Schema {
  if (use === 'answer') return { type: 'string', format: 'decimal', pattern: anchored(decimalOutput(precision, scale)), description: `Exactly ${scale} digits after the point.` }
  const text = (value: string | number | undefined): string | undefined => value === undefined ? undefined : String(value)
  return {
    type: 'string', format: 'decimal', pattern: anchored(decimalRange(precision, scale, text(min), text(max))),
    description: [`At most ${precision - scale} digits before the point and ${scale} after it.`, ...(range(min, max) ? [range(min, max)] : [])].join(' '),
  }
}

function range(min: string | number | undefined, max: string | number | undefined): string {
  if (min !== undefined && max !== undefined) return `From ${min} to ${max}.`
  return min !== undefined ? `At least ${min}.` : max !== undefined ? `At most ${max}.` : ''
}

/** The same, or null. */
export function orNull(schema: Schema): Schema {
  const { type } = schema
  if (typeof type === 'string') return { ...schema, type: [type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) }
  if (Array.isArray(type)) return { ...schema, type: [...type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}
