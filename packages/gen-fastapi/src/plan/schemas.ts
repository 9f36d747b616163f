import { file, type AppView, type EntityView, type FileDraft } from '@locus/generator-sdk'
import { isOwner, isRelation, type Entity, type Platform } from '@locus/model'
import { className, moduleOf, nameScope, packageName } from '../names.ts'
import type { Column, Name } from '../shape.ts'
import { columnsOf } from './columns.ts'
import { keyOf, referred } from './keys.ts'
import { relationsOf, type Links } from './relations.ts'

/** A member of bodies and answers: a column, or the keys that an owner of links links. */
export interface SchemaMember {
  readonly member: string
  readonly attribute: string
  readonly column?: Column
  readonly links?: LinkedKeys
  /** One of the platform. */
  readonly platform?: 'serial' | 'uuid' | 'text' | 'version' | 'time'
}

export interface LinkedKeys {
  readonly kind: 'integer' | 'uuid' | 'composite'
  readonly class?: Name
  readonly form?: Name
}

/** What holds for members beside their types; attributes where Python asks, members where JSON does. */
export interface Rules {
  readonly expandable: readonly string[]
  readonly notExpandable: readonly string[]
  readonly touched: readonly string[]
  readonly immutable: readonly (readonly string[])[]
  readonly complete: readonly (readonly string[])[]
  readonly messages: readonly { readonly member: string; readonly text: string }[]
  readonly platform: Platform
  readonly own: boolean
}

export interface SchemaNames {
  readonly base: Name
  readonly create: Name
  readonly replace: Name
  readonly patch: Name
  readonly read: Name
}

export function schemaNames(entity: Pick<Entity, 'type' | 'path'>, isUuid: boolean): SchemaNames {
  const of = (suffix: string): Name => ({ module: moduleOf(entity, 'schemas'), name: className(entity.type) + suffix })
  return { base: of(isUuid ? 'Base' : 'Create'), create: of('Create'), replace: of('Replace'), patch: of('Patch'), read: of('Read') }
}

export function schemasFile({ entity }: EntityView, app: AppView): FileDraft {
  const columns = columnsOf(entity, app)
  const members = membersOf(entity, app, columns)
  const rules = rulesOf(entity, columns)
  const isUuid = entity.key.kind === 'uuid'
  const { id, version } = entity.platform
  return file('schemas', `app/${packageName(entity.path)}/schemas.py`, {
    ...schemaNames(entity, isUuid),
    rules,
    complete: rules.complete.length > 0,
    types: columns.filter(({ scalar }) => scalar.named),
    writable: members.filter(({ column }) => !column?.touched),
    readable: readableOf(entity, members),
    ...(isUuid && { id: id.name }),
    ...(version.name !== 'version' && { version: version.name }),
  })
}

/** In order of declaration. */
function membersOf(entity: Entity, app: AppView, columns: readonly Column[]): SchemaMember[] {
  const { toMany } = relationsOf(entity, app, nameScope(columns.map(({ attribute }) => attribute)))
  return entity.members.flatMap((member): SchemaMember[] => {
    const names = member.kind === 'field' ? [member.name] : member.kind === 'belongsTo' ? member.keys.map(({ name }) => name) : []
    const own = columns.filter((column) => names.includes(column.member)).map((column) => ({ member: column.member, attribute: column.attribute, column }))
    if (!isRelation(member) || !isOwner(member)) return own
    const links = toMany.find((relation) => relation.member === member.name)?.links
    return links ? [linksMember(links, member.target, app)] : []
  })
}

function linksMember({ idsMember, idsAttribute }: Links, target: string, app: AppView): SchemaMember {
  const key = keyOf(referred(app, target))
  return { member: idsMember, attribute: idsAttribute, links: { kind: key.kind, ...(key.class && { class: key.class }), ...(key.form && { form: key.form }) } }
}

function readableOf(entity: Entity, members: readonly SchemaMember[]): SchemaMember[] {
  const { id, version, createdAt, updatedAt } = entity.platform
  const kinds = { integer: 'serial', uuid: 'uuid', composite: 'text' } as const
  return [
    { member: id.name, attribute: 'id', platform: kinds[entity.key.kind] },
    { member: version.name, attribute: 'version', platform: 'version' },
    ...members,
    { member: createdAt.name, attribute: 'created_at', platform: 'time' },
    { member: updatedAt.name, attribute: 'updated_at', platform: 'time' },
  ]
}

function rulesOf(entity: Entity, columns: readonly Column[]): Rules {
  const relations = entity.members.filter(isRelation)
  const attributeOf = (member: string): string => columns.find((column) => column.member === member)?.attribute ?? member
  const { id, version, createdAt, updatedAt } = entity.platform
  return {
    expandable: relations.filter(({ kind }) => kind !== 'hasMany').map(({ name }) => name),
    notExpandable: relations.filter(({ kind }) => kind === 'hasMany').map(({ name }) => name),
    touched: columns.filter(({ touched }) => touched).map(({ member }) => member),
    immutable: entity.members.flatMap((member) => {
      if (member.kind === 'field') return member.immutable && !member.touched ? [[attributeOf(member.name)]] : []
      return member.kind === 'belongsTo' && member.immutable ? [member.keys.map(({ name }) => attributeOf(name))] : []
    }),
    complete: entity.members.flatMap((member) =>
      member.kind === 'belongsTo' && member.keys.length > 1 && member.presence !== 'required' ? [member.keys.map(({ name }) => attributeOf(name))] : []),
    messages: entity.members.flatMap((member) => messagesOf(member)),
    platform: entity.platform,
    own: id.name !== 'id' || version.name !== 'version' || createdAt.name !== 'createdAt' || updatedAt.name !== 'updatedAt',
  }
}

function messagesOf(member: Entity['members'][number]): { member: string; text: string }[] {
  const text = 'message' in member ? member.message : undefined
  if (text === undefined) return []
  if (member.kind === 'belongsTo') return member.keys.map(({ name }) => ({ member: name, text }))
  return [{ member: member.kind === 'manyToMany' ? member.idsName : member.name, text }]
}
