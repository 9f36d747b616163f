import { isField, isOwner, type BelongsTo, type Entity, type LinkEnd, type Limits, type LinkTable, type Model } from '@locus/model'
import { constraintName } from '@locus/model'
import type { OnDelete, Scalar } from '../shape.ts'
import { keyScalar, onDeleteOf } from './columns.ts'
import { longestEnum } from './relations.ts'

/** The tables of a model as a migration makes them, in an order that foreign keys allow. */
export interface Table {
  readonly table: string
  readonly columns: readonly TableColumn[]
  readonly primaryKey: { readonly name: string; readonly columns: readonly string[] }
  readonly uniques: readonly { readonly name: string; readonly columns: readonly string[] }[]
  readonly foreignKeys: readonly TableKey[]
  readonly checks: readonly { readonly name: string; readonly column: string; readonly values: readonly string[] }[]
  readonly indexes: readonly { readonly name: string; readonly columns: readonly string[] }[]
  /** Unique indexes over a digest of the column. */
  readonly digests: readonly { readonly name: string; readonly column: string }[]
  /** Has it an integer key from the database? */
  readonly serial: boolean
}

export interface TableColumn {
  readonly column: string
  readonly scalar: Scalar
  readonly nullable: boolean
  readonly identity: boolean
}

export interface TableKey {
  readonly name: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targetColumns: readonly string[]
  readonly onDelete: OnDelete
  /** Its target comes later: PostgreSQL gets it at the end. */
  readonly later: boolean
}

/** Types that differ between the two databases, and have a name in the file. */
export type TypeConstant = 'DATE_TIME' | 'TIME_OF_DAY' | 'JSON'
export const typeConstants: readonly TypeConstant[] = ['DATE_TIME', 'TIME_OF_DAY', 'JSON']

export const constantOf = ({ type, list }: Scalar): TypeConstant | undefined =>
  type === 'Json' ? 'JSON' : list ? undefined : type === 'DateTime' ? 'DATE_TIME' : type === 'Time' ? 'TIME_OF_DAY' : undefined

/** More digits than an integer of SQLite holds. */
export const isLongDecimal = ({ type, list, limits }: Scalar): boolean => type === 'Decimal' && !list && (limits.precision ?? 18) > 18

type Unordered = Table & { readonly foreignKeys: readonly TableKey[] }

export function tablesOf(model: Model): Table[] {
  const links = model.entities.flatMap((entity) => entity.members.filter((member) => member.kind === 'manyToMany' && isOwner(member)).map((member) => (member.kind === 'manyToMany' ? member.table : undefined)))
  const tables = [...model.entities.map((entity) => entityTable(entity, model)), ...links.flatMap((link) => (link ? [linkTable(link, model)] : []))]
  return inOrder(tables)
}

/** Parents first. In a circle somebody has to be first: its key is made later. */
function inOrder(tables: readonly Unordered[]): Table[] {
  const ordered: Table[] = []
  const placed = new Set<string>()
  let open = [...tables]
  while (open.length > 0) {
    const isFree = (table: Unordered): boolean => table.foreignKeys.every(({ target }) => placed.has(target) || target === table.table)
    const next = open.find(isFree) ?? open[0]
    if (!next) break
    ordered.push({ ...next, foreignKeys: next.foreignKeys.map((key) => ({ ...key, later: !placed.has(key.target) && key.target !== next.table })) })
    placed.add(next.table)
    open = open.filter((table) => table !== next)
  }
  return ordered
}

const plain = (type: Scalar['type']): Scalar => ({ type, list: false, set: false, limits: {}, reference: false })

function entityTable(entity: Entity, model: Model): Unordered {
  const { id, version, createdAt, updatedAt } = entity.platform
  const { kind } = entity.key
  const members = memberColumns(entity)
  const keyColumns = entity.key.parts.map(({ column }) => column)
  const keys = keyColumns.flatMap((name) => members.filter(({ column }) => column === name))
  const own = kind === 'composite' ? keys : [{ column: id.column, scalar: plain(kind === 'uuid' ? 'UUID' : 'Integer'), nullable: false, identity: kind === 'integer' }]
  return {
    table: entity.table,
    columns: [
      ...own,
      ...members.filter((column) => !keys.includes(column)),
      { column: version.column, scalar: plain('Integer'), nullable: false, identity: false },
      ...[createdAt, updatedAt].map(({ column }) => ({ column, scalar: plain('DateTime'), nullable: false, identity: false })),
    ],
    primaryKey: { name: entity.key.constraint, columns: kind === 'composite' ? keyColumns : [id.column] },
    uniques: entity.uniques.filter(({ hashed }) => !hashed).map(({ constraint, columns }) => ({ name: constraint, columns })),
    digests: entity.uniques.filter(({ hashed }) => hashed).flatMap(({ constraint, columns }) => columns.map((column) => ({ name: constraint, column }))),
    foreignKeys: entity.members.filter((member): member is BelongsTo => member.kind === 'belongsTo').map((relation) => ({
      name: relation.constraint,
      columns: relation.keys.map(({ column }) => column),
      target: tableOf(model, relation.target),
      targetColumns: relation.keys.map(({ targetColumn }) => targetColumn),
      onDelete: onDeleteOf(relation),
      later: false,
    })),
    checks: members.filter(({ scalar }) => scalar.type === 'Enum' && !scalar.list).map(({ column, scalar }) => ({ name: constraintName('ck', entity.table, [column]), column, values: scalar.limits.values ?? [] })),
    indexes: entity.indexes.map(({ constraint, columns }) => ({ name: constraint, columns })),
    serial: kind === 'integer',
  }
}

function memberColumns(entity: Entity): TableColumn[] {
  return entity.members.flatMap((member): TableColumn[] => {
    if (isField(member)) {
      const { column, type, list, set, limits, presence } = member
      return [{ column, scalar: { type, list, set, limits: storedLimits(limits), reference: false }, nullable: isNullable(presence), identity: false }]
    }
    if (member.kind !== 'belongsTo') return []
    return member.keys.map((key) => ({ column: key.column, scalar: keyScalar(key), nullable: isNullable(member.presence), identity: false }))
  })
}

/** Those that a column has, too. */
function storedLimits({ maxLength, precision, scale, values }: Limits): Limits {
  return { ...(maxLength !== undefined && { maxLength }), ...(precision !== undefined && { precision }), ...(scale !== undefined && { scale }), ...(values && { values }) }
}

const isNullable = (presence: string): boolean => presence === 'nullable' || presence === 'optional' || presence === 'optionalNullable'

const tableOf = (model: Model, name: string): string => model.entities.find((entity) => entity.name === name)?.table ?? name

function linkTable({ table, constraint, owner, other }: LinkTable, model: Model): Unordered {
  const columns = [...owner.columns, ...other.columns]
  return {
    table,
    columns: columns.map((column) => ({
      column: column.column,
      scalar: column.type === 'Enum' ? keyScalar({ type: 'String', maxLength: longestEnum(column.values ?? []) }) : keyScalar(column),
      nullable: false,
      identity: false,
    })),
    primaryKey: { name: constraint, columns: columns.map(({ column }) => column) },
    uniques: [],
    digests: [],
    checks: [],
    foreignKeys: [owner, other].map((end) => endKey(end, model)),
    indexes: [{ name: other.index, columns: other.columns.map(({ column }) => column) }],
    serial: false,
  }
}

const endKey = (end: LinkEnd, model: Model): TableKey => ({
  name: end.constraint,
  columns: end.columns.map(({ column }) => column),
  target: tableOf(model, end.entity),
  targetColumns: end.columns.map(({ targetColumn }) => targetColumn),
  onDelete: 'CASCADE',
  later: false,
})

/** Names of entities whose tables are not what they were. */
export function changedTables(before: Model, now: Model): string[] {
  const old = new Map(tablesOf(before).map((table) => [table.table, JSON.stringify(table)]))
  const current = tablesOf(now)
  const changed = current.filter((table) => old.get(table.table) !== JSON.stringify(table)).map(({ table }) => table)
  const gone = [...old.keys()].filter((table) => !current.some((each) => each.table === table))
  return [...changed, ...gone]
}
