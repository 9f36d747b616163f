import { file, type AppView, type EntityView, type FileDraft } from '@locus/generator-sdk'
import type { Entity } from '@locus/model'
import { className, constantName, moduleOf, nameScope, packageName } from '../names.ts'
import type { Column, Key, Name } from '../shape.ts'
import { columnsOf } from './columns.ts'
import { keyOf, referred, selfOf } from './keys.ts'
import { relationsOf, type Links, type ToMany, type ToOne } from './relations.ts'
import { schemaNames } from './schemas.ts'

/** What a member is filtered and sorted by: a column, the key of several, or links. */
export interface QueryField {
  readonly member: string
  readonly attribute?: string
  readonly key?: Key
  readonly links?: { readonly of: Links; readonly own: Key; readonly form?: Name }
}

export interface ExpandedMember {
  readonly member: string
  readonly attribute: string
  readonly read: Name
  readonly many: boolean
  readonly optional: boolean
}

export interface QueryNames {
  readonly constant: Name
  readonly page: Name
  readonly entity: Name
  readonly expanded: Name
}

export function queryNames(entity: Pick<Entity, 'type' | 'typePlural' | 'path'>): QueryNames {
  const of = (name: string): Name => ({ module: moduleOf(entity, 'queries'), name })
  const type = className(entity.type)
  return { constant: of(constantName(packageName(entity.path))), page: of(`${type}PageQuery`), entity: of(`${type}Query`), expanded: of(`${type}Expanded`) }
}

export function queriesFile({ entity }: EntityView, app: AppView): FileDraft {
  const columns = columnsOf(entity, app)
  const { toOne, toMany } = relationsOf(entity, app, nameScope(columns.map(({ attribute }) => attribute)))
  const names = queryNames(entity)
  const order = entity.order.map(({ name, descending }) => (descending ? `-${name}` : name)).join(',')
  return file('queries', `app/${packageName(entity.path)}/queries.py`, {
    class: selfOf(entity).class,
    key: keyOf(entity),
    constant: names.constant,
    pageQuery: names.page,
    entityQuery: names.entity,
    expanded: names.expanded,
    read: schemaNames(entity, false).read,
    fields: fieldsOf(entity, columns, toMany, app),
    relations: expandedOf(entity, toOne, toMany, app),
    order: order === 'createdAt' ? '' : order,
    id: entity.platform.id.name,
  })
}

function fieldsOf(entity: Entity, columns: readonly Column[], toMany: readonly ToMany[], app: AppView): QueryField[] {
  const key = keyOf(entity)
  const { id, createdAt, updatedAt } = entity.platform
  const fields = entity.members.flatMap((member): QueryField[] => {
    if (member.kind === 'field') return columns.filter((column) => column.member === member.name).map(columnField)
    if (member.kind === 'belongsTo') return columns.filter((column) => member.keys.some(({ name }) => name === column.member)).map(columnField)
    const links = toMany.find((relation) => relation.member === member.name)?.links
    return links ? [linksField(links, key, referred(app, member.target))] : []
  })
  return [
    key.kind === 'composite' ? { member: id.name, key } : { member: id.name, attribute: 'id' },
    ...fields,
    { member: createdAt.name, attribute: 'created_at' },
    { member: updatedAt.name, attribute: 'updated_at' },
  ]
}

const columnField = ({ member, attribute }: Column): QueryField => ({ member, attribute })

function linksField(links: Links, own: Key, target: Parameters<typeof keyOf>[0]): QueryField {
  const { form } = keyOf(target)
  return { member: links.idsMember, links: { of: links, own, ...(form && { form }) } }
}

function expandedOf(entity: Entity, toOne: readonly ToOne[], toMany: readonly ToMany[], app: AppView): ExpandedMember[] {
  return entity.members.flatMap((member): ExpandedMember[] => {
    if (member.kind === 'field' || member.kind === 'hasMany') return []
    const { read } = schemaNames(referred(app, member.target), false)
    const one = toOne.find((relation) => relation.member === member.name)
    if (one) return [{ member: one.member, attribute: one.attribute, read, many: false, optional: one.optional }]
    const many = toMany.find((relation) => relation.member === member.name)
    return many ? [{ member: many.member, attribute: many.attribute, read, many: true, optional: false }] : []
  })
}
