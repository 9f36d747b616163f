import type { BelongsTo, Entity, Field, ManyToMany, Model } from '@locus/model'
import { entityOf, expandable, fieldsOf, isOwner, isWritable, mayBeAbsent, requiredOnCreate } from '@locus/model'
import type { ComponentNames } from '../component-names.ts'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { keySchema } from './key-schema.ts'
import { fieldSchema, linkIdsSchema, referenceSchema, title } from './member-schema.ts'
import type { Shape } from './member-schema.ts'
import { together } from './together.ts'

type Entries = [name: string, schema: Schema][]

/** The schemas of one entity, in the order in which they are printed. */
export function entitySchemas(model: Model, entity: Entity, names: ComponentNames): Entries {
  const own = names.of(entity)
  return [
    [own.one, answer(model, entity)],
    ...(own.expanded === own.one ? [] : [[own.expanded, expanded(model, entity, names)] as Entries[number]]),
    [own.create, create(model, entity)],
    [own.replace, replace(model, entity)],
    [own.patch, patch(model, entity)],
    [own.page, page(own.expanded, entity)],
  ]
}

function answer(model: Model, entity: Entity): Schema {
  const { id, version, createdAt, updatedAt } = entity.platform
  const readOnly = (schema: Schema, description: string, label?: string): Schema => ({ ...schema, readOnly: true, ...title(label), description })
  const moment = refTo('schemas', 'wire.DateTime')
  const key = keySchema(entity, 'answer')
  return {
    type: 'object',
    ...title(entity.label),
    properties: record([
      [id.name, readOnly(key, typeof key.description === 'string' ? key.description : 'The key.', id.label)],
      [version.name, readOnly({ type: 'integer', format: 'int32', minimum: 1 }, 'Counts the changes; the ETag is this number in quotes.', version.label)],
      ...written(model, entity, 'answer'),
      [createdAt.name, readOnly(moment, 'When it was created.', createdAt.label)],
      [updatedAt.name, readOnly(moment, 'When it was changed last.', updatedAt.label)],
    ]),
    required: [id.name, version.name, ...members(entity).flatMap(member => answered(member)), createdAt.name, updatedAt.name],
  }
}

function answered(member: Written): string[] {
  if (member.kind === 'manyToMany') return [member.idsName]
  if (mayBeAbsent(member)) return []
  return member.kind === 'belongsTo' ? member.keys.map(key => key.name) : [member.name]
}

/** With what `expand` adds: plain representations beside the keys. */
function expanded(model: Model, entity: Entity, names: ComponentNames): Schema {
  const properties = expandable(entity).map((relation): Entries[number] => {
    const one = refTo('schemas', names.of(entityOf(model, relation.target)).one)
    if (relation.kind === 'manyToMany') return [relation.name, { type: 'array', items: one, ...title(relation.label), description: 'If expanded: all of them, by ascending key.' }]
    const alwaysThere = relation.kind === 'belongsTo' && relation.presence === 'required'
    return [relation.name, { ...(alwaysThere ? one : { anyOf: [one, { type: 'null' }] }), ...title(relation.label), description: alwaysThere ? 'If expanded.' : 'If expanded; null where there is none.' }]
  })
  return { allOf: [refTo('schemas', names.of(entity).one), { type: 'object', properties: record(properties) }] }
}

function create(model: Model, entity: Entity): Schema {
  const { id } = entity.platform
  const chosen: Entries = entity.key.kind === 'uuid'
    ? [[id.name, { ...keySchema(entity, 'body'), ...title(id.label), description: 'Chosen by the client; left out: chosen by the server.' }]] : []
  return {
    type: 'object',
    properties: record([...chosen, ...written(model, entity, 'create')]),
    ...required(writable(entity).flatMap(member => demanded(member))),
    additionalProperties: false,
    ...together(writable(entity)),
  }
}

/** GET, edit, PUT works: what only the server may write is ignored, a version is a precondition. */
function replace(model: Model, entity: Entity): Schema {
  const { id, version, createdAt, updatedAt } = entity.platform
  const ignored: Schema = { description: 'Ignored.' }
  return {
    type: 'object',
    properties: record([
      [id.name, { ...keySchema(entity, 'body'), description: 'If sent: that of the path.' }],
      [version.name, { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, description: 'If sent: a precondition; a stale one is refused with 412.' }],
      ...written(model, entity, 'replace'),
      [createdAt.name, ignored],
      [updatedAt.name, ignored],
      ...fieldsOf(entity).filter(field => field.touched).map((field): Entries[number] => [field.name, ignored]),
      ...expandable(entity).map((relation): Entries[number] => [relation.name, ignored]),
    ]),
    ...required(writable(entity).flatMap(member => demanded(member))),
    additionalProperties: false,
    // What may be set only once stays where it is left out, also a part of it.
    ...together(writable(entity).filter(member => member.kind === 'belongsTo' && !member.immutable)),
  }
}

function patch(model: Model, entity: Entity): Schema {
  return { type: 'object', properties: record(written(model, entity, 'patch')), additionalProperties: false }
}

function page(item: string, entity: Entity): Schema {
  const count = (description: string, minimum: number): Schema => ({ type: 'integer', format: 'int32', minimum, description })
  return {
    type: 'object',
    description: `One page of ${entity.typePlural}.`,
    properties: {
      items: { type: 'array', items: refTo('schemas', item), maxItems: 100 },
      page: count('From 1.', 1),
      pageSize: { ...count('Most items of a page.', 1), maximum: 100 },
      totalItems: count('Items of all pages.', 0),
      totalPages: count('0 where there is no item.', 0),
    },
    required: ['items', 'page', 'pageSize', 'totalItems', 'totalPages'],
  }
}

/** Members that are part of the representation: fields, references, and the ids of owned links. */
export type Written = Field | BelongsTo | ManyToMany
const isShown = (member: Entity['members'][number]): member is Written => member.kind === 'field' || member.kind === 'belongsTo' || isOwner(member)
const members = (entity: Entity): Written[] => entity.members.filter(isShown)
const writable = (entity: Entity): Written[] => members(entity).filter(member => member.kind === 'manyToMany' || isWritable(member))

function written(model: Model, entity: Entity, shape: Shape): Entries {
  return (shape === 'answer' ? members(entity) : writable(entity)).flatMap((member): Entries => {
    if (member.kind === 'field') return [[member.name, fieldSchema(member, shape)]]
    if (member.kind === 'belongsTo') return member.keys.map(key => [key.name, referenceSchema(member, key, model, shape)])
    const target = entityOf(model, member.target)
    return [[member.idsName, linkIdsSchema(keySchema(target, shape === 'answer' ? 'answer' : 'body'), target, member)]]
  })
}

function demanded(member: Written): string[] {
  if (member.kind === 'manyToMany' || !requiredOnCreate(member)) return []
  return member.kind === 'belongsTo' ? member.keys.map(key => key.name) : [member.name]
}

const required = (names: readonly string[]): Schema => names.length > 0 ? { required: [...names] } : {}
/** Own members, whatever their names: `__proto__` too. */
const record = (entries: Entries): Schema => Object.fromEntries(entries)
