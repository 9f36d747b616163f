import { python, type Code } from '@locus/generator-sdk'
import { constantOf, isLongDecimal, type TableColumn, type TableKey, type TypeConstant } from '../plan/migration.ts'
import { longestEnum } from '../plan/relations.ts'
import type { Scalar } from '../shape.ts'

const { code, ref } = python
const sa = ref('sqlalchemy', 'sa', 'default')
const postgresql = ref('sqlalchemy.dialects', 'postgresql')

/** Types that differ between the two databases have a name in the file. */
const constants = {
  DATE_TIME: code`${sa}.DateTime().with_variant(${postgresql}.TIMESTAMP(timezone=True, precision=3), "postgresql")`,
  TIME_OF_DAY: code`${sa}.Time().with_variant(${postgresql}.TIME(precision=0), "postgresql")`,
  JSON: code`${sa}.JSON().with_variant(${postgresql}.JSONB(), "postgresql")`,
}
export const typeConstant = (name: TypeConstant): Code => code`${python.id(name)} = ${constants[name]}`

export const migrationColumn = ({ column, scalar, nullable, identity }: TableColumn): Code =>
  python.list([python.string(column), columnType(scalar), ...(identity ? [code`${sa}.Identity()`] : []), code`nullable=${python.bool(nullable)}`])

export const migrationKey = ({ name, columns, target, targetColumns, onDelete, later }: TableKey): Code =>
  python.list([
    code`[${columns.map((column) => python.string(column))}]`,
    code`[${targetColumns.map((column) => python.string(`${target}.${column}`))}]`,
    code`name=${python.string(name)}`,
    code`ondelete=${python.string(onDelete)}`,
    ...(later ? [code`use_alter=True`] : []),
  ])

function columnType(scalar: Scalar): Code {
  const constant = constantOf(scalar)
  if (constant) return python.id(constant)
  return scalar.list ? code`list_of(${itemType(scalar)})` : plainType(scalar)
}

/** On PostgreSQL alone: on SQLite a list is JSON. */
function itemType(scalar: Scalar): Code {
  switch (scalar.type) {
    case 'DateTime': return code`${postgresql}.TIMESTAMP(timezone=True, precision=3)`
    case 'Time': return code`${postgresql}.TIME(precision=0)`
    case 'Decimal': return code`${sa}.Numeric(${size(scalar)})`
    default: return plainType(scalar)
  }
}

const simple = { Text: 'Text', Integer: 'Integer', BigInt: 'BigInteger', Float: 'Double', Boolean: 'Boolean', Date: 'Date', UUID: 'Uuid' } as const

function plainType(scalar: Scalar): Code {
  const { type, limits } = scalar
  if (type === 'Decimal') return code`${isLongDecimal(scalar) ? python.id('long_decimal') : python.id('decimal')}(${size(scalar)})`
  if (type === 'Enum') return code`${sa}.String(${python.number(longestEnum(limits.values ?? []))})`
  if (type in simple) return code`${sa}.${python.id(simple[type as keyof typeof simple])}()`
  return code`${sa}.String(${python.number(limits.maxLength ?? 255)})`
}

const size = ({ limits }: Scalar): Code => code`${python.number(limits.precision ?? 18)}, ${python.number(limits.scale ?? 2)}`
