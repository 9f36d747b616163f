import { file, type AppView, type EntityView, type FileDraft } from '@locus/generator-sdk'
import type { BelongsTo, Entity } from '@locus/model'
import { enumMembers, nameScope, packageName } from '../names.ts'
import type { Column, Key, Name, OnDelete } from '../shape.ts'
import { columnsOf, onDeleteOf } from './columns.ts'
import { keyOf, referred, selfOf } from './keys.ts'
import { relationsOf, type LinkColumn, type ToMany } from './relations.ts'

export type TableArgument =
  | { readonly kind: 'foreignKey'; readonly columns: readonly string[]; readonly targets: readonly string[]; readonly onDelete: OnDelete }
  | { readonly kind: 'unique' | 'index'; readonly columns: readonly string[] }

/** A column of the platform with a name of its own. */
export interface PlatformColumn {
  readonly attribute: 'id' | 'version' | 'created_at' | 'updated_at'
  readonly column: string
  readonly kind: 'serial' | 'uuid' | 'version' | 'time'
}

export function modelsFile(view: EntityView, app: AppView): FileDraft {
  const { entity } = view
  const columns = columnsOf(entity, app)
  const { toOne, toMany } = relationsOf(entity, app, nameScope(columns.map(({ attribute }) => attribute)))
  const owned = toMany.filter(({ links }) => links.owner)
  const key = keyOf(entity)
  return file('models', `app/${packageName(entity.path)}/models.py`, {
    class: selfOf(entity).class,
    base: entity.key.kind === 'integer' ? 'SerialEntity' : entity.key.kind === 'uuid' ? 'UuidEntity' : 'Entity',
    serial: entity.key.kind === 'integer',
    table: entity.table,
    strict: entity.concurrency === 'strict',
    enums: columns.flatMap(({ scalar }) => (scalar.enum ? [enumShape(scalar.enum, scalar.limits.values ?? [])] : [])),
    ...(key.kind === 'composite' && { key: namedTuple(key, columns) }),
    tableArguments: tableArguments(entity, app),
    platform: platformColumns(entity),
    columns: keysFirst(entity, columns),
    toOne,
    toMany,
    // Two joins of links would multiply their rows.
    lazy: owned.length > 1 ? 'selectin' : 'joined',
    links: owned.map(linksShape),
  })
}

const enumShape = (name: Name, values: readonly string[]) => ({ class: name, members: [...enumMembers(values)].map(([value, member]) => ({ name: member, value })) })

const namedTuple = (key: Key, columns: readonly Column[]) => ({
  class: key.class,
  form: key.form,
  parts: key.parts.map(({ part, attribute }) => ({ part, scalar: columns.find((column) => column.attribute === attribute)?.scalar })),
})

/** The order of the primary key is that of its columns. */
function keysFirst(entity: Entity, columns: readonly Column[]): Column[] {
  const keys = entity.key.kind === 'composite' ? entity.key.parts.flatMap((part) => columns.filter(({ column }) => column === part.column)) : []
  return [...keys, ...columns.filter((column) => !keys.includes(column))]
}

function tableArguments(entity: Entity, app: AppView): TableArgument[] {
  const composite = entity.members.filter((member): member is BelongsTo => member.kind === 'belongsTo' && member.keys.length > 1)
  return [
    ...composite.map((relation): TableArgument => {
      const { table } = referred(app, relation.target)
      return { kind: 'foreignKey', columns: relation.keys.map(({ column }) => column), targets: relation.keys.map(({ targetColumn }) => `${table}.${targetColumn}`), onDelete: onDeleteOf(relation) }
    }),
    ...entity.uniques.filter(({ columns }) => columns.length > 1).map(({ columns }): TableArgument => ({ kind: 'unique', columns })),
    ...entity.indexes.filter(({ columns }) => !isOfOneMember(entity, columns)).map(({ columns }): TableArgument => ({ kind: 'index', columns })),
  ]
}

/** Then its column says so; those of the platform come from the base class. */
function isOfOneMember(entity: Entity, columns: readonly string[]): boolean {
  const { id, version, createdAt, updatedAt } = entity.platform
  return columns.length === 1 && ![id, version, createdAt, updatedAt].some(({ column }) => column === columns[0])
}

function platformColumns(entity: Entity): PlatformColumn[] {
  const { id, version, createdAt, updatedAt } = entity.platform
  const all: PlatformColumn[] = [
    ...(entity.key.kind === 'composite' ? [] : [{ attribute: 'id', column: id.column, kind: entity.key.kind === 'uuid' ? 'uuid' : 'serial' } as const]),
    { attribute: 'version', column: version.column, kind: 'version' },
    { attribute: 'created_at', column: createdAt.column, kind: 'time' },
    { attribute: 'updated_at', column: updatedAt.column, kind: 'time' },
  ]
  return all.filter(({ attribute, column }) => attribute !== column)
}

function linksShape({ links }: ToMany) {
  const { own, other } = links.columns
  return {
    class: links.class,
    table: links.table,
    tableArguments: [...compositeEnd(own, []), ...compositeEnd(other, [{ kind: 'index', columns: other.map(({ column }) => column) }])],
    columns: [...own.map((column) => ({ ...column, composite: own.length > 1, indexed: false })), ...other.map((column) => ({ ...column, composite: other.length > 1, indexed: other.length === 1 }))],
    ...(other.length > 1 && { keyColumns: other }),
  }
}

function compositeEnd(columns: readonly LinkColumn[], more: readonly TableArgument[]): TableArgument[] {
  if (columns.length === 1) return []
  return [{ kind: 'foreignKey', columns: columns.map(({ column }) => column), targets: columns.map(({ target }) => `${target.table}.${target.column}`), onDelete: 'CASCADE' }, ...more]
}
