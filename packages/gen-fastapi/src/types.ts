import { python, type Code } from '@locus/generator-sdk'
import type { Default, FieldType, Json, KeyType, Limits } from '@locus/model'
import type { Column, Name, Scalar } from './shape.ts'
import { enumMembers } from './names.ts'
import { float, jsonLiteral, pattern } from './print.ts'
import { pythonPattern } from './python-pattern.ts'

const { code, ref } = python
export const nameOf = ({ module, name }: Name): Code => ref(module, name)

const builtin = (name: 'str' | 'int' | 'float' | 'bool'): Code => python.id(name)
const scalars = 'app.contract.scalars'
const types = 'app.database.types'

/** The type of values in Python, of one item. */
export function valueType(scalar: Pick<Scalar, 'type' | 'enum'>): Code {
  switch (scalar.type) {
    case 'Integer': case 'BigInt': return builtin('int')
    case 'Float': return builtin('float')
    case 'Boolean': return builtin('bool')
    case 'Decimal': return ref('decimal', 'Decimal')
    case 'DateTime': return ref('datetime', 'datetime')
    case 'Date': return ref('datetime', 'date')
    case 'Time': return ref('datetime', 'time')
    case 'UUID': return ref('uuid', 'UUID')
    case 'Json': return ref('typing', 'Any')
    case 'Enum': return scalar.enum ? nameOf(scalar.enum) : builtin('str')
    default: return builtin('str')
  }
}

const listOf = (scalar: Scalar, item: Code): Code => (scalar.list ? code`list[${item}]` : item)
export const mayBeNull = (column: Pick<Column, 'presence'>): boolean => ['nullable', 'optional', 'optionalNullable'].includes(column.presence)

/** `str | None`, between the brackets of `Mapped`. */
export function mappedType(column: Column): Code {
  const type = listOf(column.scalar, valueType(column.scalar))
  return mayBeNull(column) ? code`${type} | None` : type
}

/** The SQL type, where it does not follow from that of the values. Lists of JSON are JSON. */
export function sqlType(column: Column): Code | undefined {
  const { scalar } = column
  if (scalar.type === 'Json') return ref(types, 'JsonDocument')
  if (scalar.list) return code`${ref(types, 'ListOf')}(${itemType(column)})`
  switch (scalar.type) {
    case 'String': case 'Email': case 'URL': return code`${ref('sqlalchemy', 'String')}(${python.number(scalar.limits.maxLength ?? 255)})`
    case 'Text': return ref('sqlalchemy', 'Text')
    case 'BigInt': return ref('sqlalchemy', 'BigInteger')
    case 'Decimal': return code`${ref(types, 'ExactDecimal')}(${decimalSize(scalar.limits)})`
    case 'Enum': return code`${ref(types, 'values_of')}(${valueType(scalar)}, ${python.string(column.column)})`
    default: return undefined
  }
}

function itemType(column: Column): Code {
  switch (column.scalar.type) {
    case 'Integer': return code`${ref('sqlalchemy', 'Integer')}()`
    case 'BigInt': return code`${ref('sqlalchemy', 'BigInteger')}()`
    case 'Text': return code`${ref('sqlalchemy', 'Text')}()`
    case 'Float': return code`${ref('sqlalchemy', 'Double')}()`
    case 'Boolean': return code`${ref('sqlalchemy', 'Boolean')}()`
    case 'UUID': return code`${ref('sqlalchemy', 'Uuid')}()`
    case 'Date': return code`${ref('sqlalchemy', 'Date')}()`
    case 'Time': return ref(types, 'TimeOfDay')
    case 'DateTime': return code`${ref(types, 'UtcDateTime')}()`
    default: return sqlType({ ...column, scalar: { ...column.scalar, list: false } }) ?? python.none
  }
}

const decimalSize = (limits: Limits): Code => code`${python.number(limits.precision ?? 18)}, ${python.number(limits.scale ?? 2)}`

const scalarNames: Readonly<Record<Exclude<FieldType, 'Decimal' | 'Enum'>, string>> = {
  String: 'String', Text: 'LongText', Integer: 'Integer', BigInt: 'BigInteger', Float: 'Float', Boolean: 'Boolean', DateTime: 'DateTime',
  Date: 'Date', Time: 'Time', UUID: 'Uuid', Email: 'Email', URL: 'Url', Json: 'Json',
}
const longest: Readonly<Partial<Record<FieldType, number>>> = { String: 255, Text: 100_000, Email: 254, URL: 2048 }

/** Has it limits that the type of its kind has not? Then bodies name a type for it. */
export function isLimited({ type, limits, reference }: Pick<Scalar, 'type' | 'limits' | 'reference'>): boolean {
  if (type === 'Decimal' || type === 'Enum') return true
  if (reference) return false
  if (limits.min !== undefined || limits.max !== undefined || limits.pattern !== undefined || (limits.minLength ?? 0) > 0) return true
  return longest[type] !== undefined && limits.maxLength !== undefined && limits.maxLength !== longest[type]
}

/** What a body's member takes, without null and absent: `list[FullName]`. */
export function bodyType(scalar: Scalar): Code {
  const item = scalar.named ? nameOf(scalar.named) : unnamedBodyType(scalar)
  if (!scalar.list) return item
  return scalar.set ? code`${ref('typing', 'Annotated')}[list[${item}], ${ref(scalars, 'Distinct')}]` : code`list[${item}]`
}

/** What stands behind the name of a type with limits. */
export function unnamedBodyType(scalar: Scalar): Code {
  const annotated = (type: Code, ...more: readonly Code[]): Code => code`${ref('typing', 'Annotated')}[${[type, ...more]}]`
  const { type, limits } = scalar
  if (type === 'Enum') return annotated(valueType(scalar), ref(scalars, 'OneOf'))
  if (type === 'Decimal') return annotated(ref('decimal', 'Decimal'), code`${ref(scalars, 'decimal')}(${[decimalSize(limits), ...bounds(limits, decimalBound)]})`)
  if (scalar.reference && type === 'String') return ref(scalars, 'AnyString')
  const name = ref(scalars, scalarNames[type])
  if (!isLimited(scalar)) return name
  if (longest[type] === undefined) return annotated(name, code`${ref('pydantic', 'Field')}(${bounds(limits, numberBound)})`)
  return annotated(ref('pydantic', 'StrictStr'), code`${ref(scalars, 'text')}(${textLimits(type, limits)})`)
}

function textLimits(type: FieldType, limits: Limits): Code[] {
  const most = limits.maxLength ?? longest[type]
  return [
    ...((limits.minLength ?? 0) > 0 ? [code`min_length=${python.number(limits.minLength ?? 0)}`] : []),
    ...(most === undefined || most === 255 ? [] : [code`max_length=${python.number(most)}`]),
    ...(limits.pattern === undefined ? [] : [code`pattern=${pattern(pythonPattern(limits.pattern))}`]),
    ...(type === 'Email' ? [code`form=${ref(scalars, 'EMAIL')}`] : type === 'URL' ? [code`form=${ref(scalars, 'URL')}`] : []),
  ]
}

type Bound = (value: number | string) => Code
const bounds = (limits: Limits, print: Bound): Code[] => [
  ...(limits.min === undefined ? [] : [code`ge=${print(limits.min)}`]),
  ...(limits.max === undefined ? [] : [code`le=${print(limits.max)}`]),
]
const numberBound: Bound = (value) => python.number(typeof value === 'string' ? BigInt(value) : value)
const decimalBound: Bound = (value) => (/^-?[0-9]+$/.test(String(value)) ? python.number(BigInt(value)) : python.string(String(value)))

/** What an answer shows of it, without null and absent. */
export function answerType(scalar: Scalar): Code {
  return listOf(scalar, answerItemType(scalar))
}

function answerItemType(scalar: Scalar): Code {
  switch (scalar.type) {
    case 'BigInt': return ref('app.contract.schemas', 'BigIntegerText')
    case 'DateTime': return ref('app.contract.schemas', 'Timestamp')
    case 'Decimal': return code`${ref('typing', 'Annotated')}[${ref('decimal', 'Decimal')}, ${ref('app.contract.schemas', 'fixed_scale')}(${python.number(scalar.limits.scale ?? 2)})]`
    default: return valueType(scalar)
  }
}

const parsers: Readonly<Record<Exclude<KeyType, 'Enum'>, string>> = {
  String: 'parse_text', Integer: 'parse_integer', BigInt: 'parse_big_integer', UUID: 'parse_uuid', Date: 'parse_date',
}

/** What reads a part of a composite key from its text. */
export const keyParser = (scalar: Pick<Scalar, 'type' | 'enum'>): Code => (scalar.enum ? nameOf(scalar.enum) : ref(scalars, parsers[scalar.type as Exclude<KeyType, 'Enum'>]))

/** The default as Python has it; of bodies that were decoded already. */
export function defaultValue(scalar: Scalar, value: Json): Code {
  if (value === null) return code`None`
  const text = String(value)
  switch (scalar.type) {
    case 'Enum': return code`${valueType(scalar)}.${python.id(enumMembers(scalar.limits.values ?? []).get(text) ?? text)}`
    case 'BigInt': return python.number(BigInt(text))
    case 'Float': return float(Number(value))
    case 'Decimal': return code`${ref('decimal', 'Decimal')}(${python.string(text)})`
    case 'DateTime': return code`${ref(scalars, 'parse_date_time')}(${python.string(text)})`
    case 'Date': return code`${ref(scalars, 'parse_date')}(${python.string(text)})`
    case 'Time': return code`${ref(scalars, 'parse_time')}(${python.string(text)})`
    case 'UUID': return code`${ref('uuid', 'UUID')}(${python.string(text)})`
    default: return jsonLiteral(value)
  }
}

/** What is made at each write. */
export function defaultFactory(of: Default, scalar: Scalar): Code | undefined {
  const made = (name: string): Code => ref('app.database.entities', name)
  switch (of.kind) {
    case 'now': return made('utc_now')
    case 'today': return made('utc_today')
    case 'uuid': return made('uuid7')
    case 'value': return typeof of.value === 'object' && of.value !== null ? code`lambda: ${defaultValue(scalar, of.value)}` : undefined
  }
}
