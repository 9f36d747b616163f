import type { AppView } from '@locus/generator-sdk'
import { isRelation, snakeCase, type BelongsTo, type Entity, type HasOne, type LinkEnd, type LinkTable, type ManyToMany } from '@locus/model'
import { attributeName, linkClassName, moduleOf, type NameScope } from '../names.ts'
import type { Column, Name, Pair, Self } from '../shape.ts'
import { keyScalar } from './columns.ts'
import { pairColumns, referred, selfOf } from './keys.ts'

/** What `expand` shows in full. */
export interface ToOne {
  readonly member: string
  readonly attribute: string
  readonly target: Self
  /** May there be none? */
  readonly optional: boolean
  /** Is the foreign key here? Else the target has it. */
  readonly here: boolean
  /** Attributes of the foreign key, of whoever has it. */
  readonly keys: readonly string[]
  readonly toItself: boolean
}

export interface ToMany {
  readonly member: string
  readonly attribute: string
  readonly target: Self
  readonly links: Links
  readonly toItself: boolean
}

/** A table of links, seen from one of its two sides. */
export interface Links {
  readonly class: Name
  readonly table: string
  readonly owner: boolean
  /** Its columns for this side and for the other, with the parts of the keys that they hold. */
  readonly own: readonly Pair[]
  readonly other: readonly Pair[]
  readonly columns: { readonly own: readonly LinkColumn[]; readonly other: readonly LinkColumn[] }
  /** Of the owner: the attribute of the links, that of the keys, and the member. */
  readonly linksAttribute: string
  readonly idsAttribute: string
  readonly idsMember: string
}

export interface LinkColumn {
  readonly attribute: string
  readonly column: string
  readonly scalar: Column['scalar']
  readonly target: { readonly table: string; readonly column: string }
}

export interface Relations {
  readonly toOne: readonly ToOne[]
  readonly toMany: readonly ToMany[]
}

export function relationsOf(entity: Entity, app: AppView, names: NameScope): Relations {
  const toOne: ToOne[] = []
  const toMany: ToMany[] = []
  for (const member of entity.members.filter(isRelation)) {
    if (member.kind === 'manyToMany') toMany.push(toManyOf(entity, member, app, names))
    else if (member.kind !== 'hasMany') toOne.push(toOneOf(entity, member, app, names))
  }
  return { toOne, toMany }
}

function toOneOf(entity: Entity, relation: BelongsTo | HasOne, app: AppView, names: NameScope): ToOne {
  return {
    member: relation.name,
    attribute: names.take(attributeName(relation.name, snakeCase(relation.name))),
    target: selfOf(referred(app, relation.target)),
    optional: relation.kind === 'hasOne' || relation.presence !== 'required',
    here: relation.kind === 'belongsTo',
    keys: relation.keys.map((key) => attributeName(key.name, key.column)),
    toItself: relation.target === entity.name,
  }
}

function toManyOf(entity: Entity, relation: ManyToMany, app: AppView, names: NameScope): ToMany {
  return {
    member: relation.name,
    attribute: names.take(attributeName(relation.name, snakeCase(relation.name))),
    target: selfOf(referred(app, relation.target)),
    links: linksOf(relation, app, names),
    toItself: relation.target === entity.name,
  }
}

function linksOf(relation: ManyToMany, app: AppView, names: NameScope): Links {
  const { table, owner, idsName } = relation
  const [own, other] = owner ? [table.owner, table.other] : [table.other, table.owner]
  const ids = attributeName(idsName, snakeCase(idsName))
  return {
    class: linkClassOf(table, app),
    table: table.table,
    owner,
    own: pairsOfEnd(own, app),
    other: pairsOfEnd(other, app),
    columns: { own: columnsOfEnd(own, app), other: columnsOfEnd(other, app) },
    idsMember: idsName,
    idsAttribute: owner ? names.take(ids) : ids,
    linksAttribute: owner ? names.take(`${ids.replace(/_ids$/, '')}_links`) : '',
  }
}

/** The class lies where the owner's does. */
export const linkClassOf = (table: LinkTable, app: AppView): Name => ({ module: moduleOf(referred(app, table.owner.entity), 'models'), name: linkClassName(table.type, app) })

const pairsOfEnd = (end: LinkEnd, app: AppView): Pair[] =>
  pairColumns(end.columns.map(({ column, targetName }) => ({ attribute: attributeName(column, column), targetName })), referred(app, end.entity))

function columnsOfEnd(end: LinkEnd, app: AppView): LinkColumn[] {
  const { table } = referred(app, end.entity)
  return end.columns.map((column) => ({
    attribute: attributeName(column.column, column.column),
    column: column.column,
    scalar: column.type === 'Enum' ? keyScalar({ type: 'String', maxLength: longestEnum(column.values ?? []) }) : keyScalar(column),
    target: { table, column: column.targetColumn },
  }))
}

/** As `values_of` has it in the application. */
export const longestEnum = (values: readonly string[]): number => Math.max(64, ...values.map((value) => [...value].length))
