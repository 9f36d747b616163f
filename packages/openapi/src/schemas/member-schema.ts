import type { BelongsTo, Default, Entity, Field, ForeignKey, Model } from '@locus/model'
import { acceptsNull, entityOf } from '@locus/model'
import type { Schema } from '../wire/schema.ts'
import { foreignKeySchema } from './key-schema.ts'
import { orNull, scalarSchema } from './scalar-schema.ts'
import type { Use } from './scalar-schema.ts'

/** Which schema of the entity is being written. */
export type Shape = 'answer' | 'create' | 'replace' | 'patch'
const useOf = (shape: Shape): Use => shape === 'answer' ? 'answer' : 'body'

export function fieldSchema(field: Field, shape: Shape): Schema {
  const item = scalarSchema(field.type, field.limits, useOf(shape))
  const value: Schema = field.list ? { type: 'array', items: item, ...(field.set && { uniqueItems: true }) } : item
  return {
    ...(takesNull(field, shape) ? orNull(value) : value),
    ...(takesDefault(field, shape) ? defaultOf(field.default) : {}),
    ...(field.touched && { readOnly: true }),
    ...title(field.label),
    ...describe(value, remarks(field, shape)),
  }
}

export function referenceSchema(relation: BelongsTo, key: ForeignKey, model: Model, shape: Shape): Schema {
  const target = entityOf(model, relation.target)
  const value = foreignKeySchema(key, target, useOf(shape))
  const told = `\`${key.targetName}\` of the ${target.type} that \`${relation.name}\` names.`
  return {
    ...(takesNull(relation, shape) ? orNull(value) : value),
    ...title(key.label ?? relation.label),
    ...describe(value, [told, ...(relation.immutable && shape !== 'answer' ? [IMMUTABLE] : [])]),
  }
}

/** In a PATCH null also unsets what is optional. */
const takesNull = (member: Field | BelongsTo, shape: Shape): boolean => acceptsNull(member) || (shape === 'patch' && member.presence === 'optional')

/** What may be set only once stays if a PUT leaves it out. */
const takesDefault = (field: Field, shape: Shape): boolean => shape === 'create' || (shape === 'replace' && !field.immutable)

const IMMUTABLE = 'Set once: another value than the stored one is refused.'

function remarks(field: Field, shape: Shape): string[] {
  return [
    ...(field.touched ? ['Set by the server at each change.'] : []),
    ...(field.immutable && shape !== 'answer' ? [IMMUTABLE] : []),
    ...(field.type === 'Json' && shape === 'patch' && !field.list ? ['Any JSON value; it replaces the stored one as a whole.'] : []),
    ...(field.type === 'Json' && shape !== 'patch' && !field.list ? ['Any JSON value.'] : []),
    ...(takesDefault(field, shape) ? serverDefault(field.default) : []),
    ...(shape === 'patch' && field.presence === 'optional' ? ['`null` unsets it.'] : []),
  ]
}

const defaultOf = (given: Default | undefined): Schema => given?.kind === 'value' ? { default: given.value } : {}

function serverDefault(given: Default | undefined): string[] {
  switch (given?.kind) {
    case 'now': return ['Left out: the time of the write.']
    case 'today': return ['Left out: the day of the write, in UTC.']
    case 'uuid': return ['Left out: a new UUID.']
    default: return []
  }
}

export const title = (label: string | undefined): Schema => label === undefined ? {} : { title: label }

function describe(value: Schema, sentences: readonly string[]): Schema {
  const own = typeof value.description === 'string' && value.description !== '' ? [value.description] : []
  const all = [...own, ...sentences]
  return all.length > 0 ? { description: all.join(' ') } : {}
}

/** `<singular>Ids` of the owner of many-to-many links. */
export function linkIdsSchema(keySchema: Schema, target: Entity, relation: { readonly name: string; readonly label?: string }): Schema {
  return { type: 'array', items: keySchema, uniqueItems: true, ...title(relation.label), description: `Keys of the ${target.typePlural} that \`${relation.name}\` names, ascending in answers.` }
}
