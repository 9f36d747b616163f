import { python, type Code } from '@locus/generator-sdk'
import type { LinkColumn, ToMany, ToOne } from '../plan/relations.ts'
import type { TableArgument, PlatformColumn } from '../plan/models.ts'
import { importedByModels } from '../names.ts'
import { longText } from '../print.ts'
import type { Column, Key, Name, Pair, Scalar, Self } from '../shape.ts'
import { keyParser, mappedType, mayBeNull, sqlType, valueType } from '../types.ts'

const { code, ref } = python
const entities = 'app.database.entities'

/** `Doctor.id`, or `[Bin.warehouse_id, Bin.number]`: what SQLAlchemy reads when all models are there. */
const evaluated = (type: Name, attributes: readonly string[]): Code => {
  const paths = attributes.map((attribute) => `${type.name}.${attribute}`)
  return longText(paths.length === 1 ? (paths[0] ?? '') : `[${paths.join(', ')}]`)
}
const keyOf = (self: Self): string[] => self.key.parts.map(({ attribute }) => attribute)

/** Arguments of `mapped_column`; none where the annotation says it all. */
export function columnArguments(column: Column): Code {
  const type = sqlType(column)
  return python.list([
    ...(column.column === column.attribute ? [] : [python.string(column.column)]),
    ...(type ? (column.target ? [] : [type]) : []),
    ...(column.target ? [foreignKey(column.target)] : []),
    ...(column.key ? [code`primary_key=True`] : []),
    ...(column.scalar.type === 'Json' && !column.scalar.list && !mayBeNull(column) ? [code`nullable=False`] : []),
    ...(column.unique === 'plain' ? [code`unique=True`] : []),
    ...(column.index ? [code`index=True`] : []),
    ...(column.unique === 'digest' ? [code`info=${ref(entities, 'UNIQUE_BY_DIGEST')}`] : []),
    ...(column.touched ? [code`info=${ref(entities, 'TOUCHED')}`] : []),
  ])
}

const foreignKey = ({ table, column, onDelete }: { readonly table: string; readonly column: string; readonly onDelete: string }): Code =>
  code`${ref('sqlalchemy', 'ForeignKey')}(${python.string(`${table}.${column}`)}, ondelete=${python.string(onDelete)})`

export const linkColumnArguments = (column: LinkColumn & { readonly composite: boolean; readonly indexed: boolean }): Code =>
  python.list([
    ...(column.column === column.attribute ? [] : [python.string(column.column)]),
    ...(column.composite ? [sqlType(asColumn(column)) ?? python.none] : [foreignKey({ ...column.target, onDelete: 'CASCADE' })]),
    code`primary_key=True`,
    ...(column.indexed ? [code`index=True`] : []),
  ].filter((argument) => !argument.empty))

const asColumn = ({ attribute, column, scalar }: LinkColumn): Column => ({ attribute, column, scalar, member: attribute, presence: 'required', key: true, isReference: true, index: false, touched: false })

/** Options come last; one alone is a tuple as well. */
export function tableArguments(all: readonly TableArgument[], isSerial: boolean): Code {
  const items = [...all.map(tableArgument), ...(isSerial ? [code`{"sqlite_autoincrement": True}`] : [])]
  return items.length === 1 ? code`(${items},)` : code`(${items})`
}

function tableArgument(argument: TableArgument): Code {
  const columns = code`[${argument.columns.map((column) => python.string(column))}]`
  switch (argument.kind) {
    case 'foreignKey':
      return code`${ref('sqlalchemy', 'ForeignKeyConstraint')}(${columns}, [${argument.targets.map((target) => python.string(target))}], ondelete=${python.string(argument.onDelete)})`
    case 'unique':
      return code`${ref('sqlalchemy', 'UniqueConstraint')}(${argument.columns.map((column) => python.string(column))})`
    case 'index':
      return code`${ref('sqlalchemy', 'Index')}(None, ${argument.columns.map((column) => python.string(column))})`
  }
}

const platformTypes = { serial: 'int', uuid: 'UUID', version: 'int', time: 'datetime' } as const
export function platformType({ kind }: PlatformColumn): Code {
  const name = platformTypes[kind]
  return name === 'int' ? python.id(name) : ref(name === 'UUID' ? 'uuid' : 'datetime', name)
}
export const platformArguments = ({ attribute, column, kind }: PlatformColumn): Code =>
  python.list([
    python.string(column),
    ...(kind === 'serial' ? [code`${ref('sqlalchemy', 'Identity')}()`] : []),
    ...(attribute === 'id' ? [code`primary_key=True`] : []),
    ...(attribute === 'updated_at' ? [code`info=${ref(entities, 'TOUCHED')}`] : []),
  ])

/** The class by its own name, where the annotation may need another one. */
const named = ({ name }: Name): Code[] => (importedByModels.has(name) ? [python.string(name)] : [])

export function toOneArguments(relation: ToOne, self: Name): Code {
  const [key, ...more] = relation.keys
  const holder = relation.here ? self : relation.target.class
  const foreign = relation.here && key !== undefined && more.length === 0 ? python.id(key) : evaluated(holder, relation.keys)
  return python.list([
    ...named(relation.target.class),
    code`foreign_keys=${foreign}`,
    ...(relation.toItself && relation.here ? [code`remote_side=${evaluated(self, keyOf(relation.target))}`] : []),
    code`viewonly=True`,
    code`lazy="raise"`,
  ])
}

export function toManyArguments(relation: ToMany, self: Name): Code {
  const { links, target } = relation
  return python.list([
    ...named(target.class),
    code`secondary=${python.string(links.table)}`,
    ...(relation.toItself ? [code`primaryjoin=${joined(self, target.key, links.class, links.own)}`, code`secondaryjoin=${joined(target.class, target.key, links.class, links.other)}`] : []),
    code`order_by=${evaluated(target.class, keyOf(target))}`,
    code`viewonly=True`,
    code`lazy="raise"`,
  ])
}

/** The condition of a join, for SQLAlchemy to read. */
function joined(of: Name, key: Key, links: Name, pairs: readonly Pair[]): Code {
  const equal = pairs.map(({ attribute, part }) => {
    const own = key.parts.find((each) => each.part === part) ?? key.parts[0]
    return `${of.name}.${own?.attribute ?? 'id'} == ${links.name}.${attribute}`
  })
  return longText(equal.length === 1 ? (equal[0] ?? '') : `and_(${equal.join(', ')})`)
}

export const linksArguments = (relation: ToMany, lazy: string): Code =>
  python.list([
    ...(relation.toItself ? [code`foreign_keys=${evaluated(relation.links.class, relation.links.own.map(({ attribute }) => attribute))}`] : []),
    code`cascade="all, delete-orphan"`,
    code`passive_deletes=True`,
    code`lazy=${python.string(lazy)}`,
  ])

/** The type of one key that is linked: of several members, a tuple. */
export function linkedKeys({ links }: ToMany): Code {
  const types = links.columns.other.map(({ scalar }) => valueType(scalar))
  return types.length === 1 ? (types[0] ?? python.none) : code`tuple[${types}]`
}

export function proxyArguments({ links }: ToMany): Code {
  const [first] = links.other
  const make = ref(links.class.module, links.class.name)
  const linksName = python.string(links.linksAttribute)
  if (links.other.length === 1 && first) {
    return code`${linksName}, ${python.string(first.attribute)}, creator=lambda key: ${make}(${python.id(first.attribute)}=key)`
  }
  const members = links.other.map(({ attribute }, index) => code`${python.id(attribute)}=key[${python.number(index)}]`)
  return code`${linksName}, "key", creator=lambda key: ${make}(${members})`
}

export const mapped = (column: Column): Code => mappedType(column)
export const value = (scalar: Scalar): Code => valueType(scalar)
export const parsers = ({ parts }: { readonly parts: readonly { readonly scalar: Scalar }[] }): Code => code`(${parts.map(({ scalar }) => keyParser(scalar))})`
export const typed = ({ module, name }: Name): Code => ref(module, name, 'type')
export const types = (columns: readonly LinkColumn[]): Code => python.list(columns.map(({ scalar }) => valueType(scalar)))
export const attributesOfSelf = (columns: readonly LinkColumn[]): Code => python.list(columns.map(({ attribute }) => code`self.${python.id(attribute)}`))
export const entityBase = (name: string): Code => ref(entities, name)
