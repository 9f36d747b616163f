import type { Entity, Model } from '@locus/model'
import { expandable, isBelongsTo } from '@locus/model'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { filtersOf } from './filters.ts'
import type { Operator } from './filters.ts'

type Entries = [name: string, parameter: Schema][]

/**
 * Parameters of every list. What a page may not exceed depends on its size; the number that is safe for every size stands in a `not`, as it is no
 * limit of its own, and tools try one more than a `maximum` and expect a refusal.
 */
export const pagingParameters: Entries = [
  ['page', {
    name: 'page', in: 'query', description: 'From 1. `page` times `pageSize` is at most 2147483647; a page past the end is empty.',
    schema: { type: 'integer', format: 'int32', minimum: 1, not: { minimum: 21474837 }, default: 1 },
  }],
  ['pageSize', { name: 'pageSize', in: 'query', description: 'Most items of the page.', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 } }],
]

/** Parameters of one entity's list, as components: `Product.sort`, `Product.price.gte`. */
export function queryParameters(model: Model, entity: Entity): Entries {
  const expand = expandParameter(entity)
  return [
    [`${entity.type}.sort`, sortParameter(entity)],
    ...(expand ? [[`${entity.type}.expand`, expand] as Entries[number]] : []),
    ...filtersOf(model, entity).map(({ member, op, schema }): Entries[number] => [`${entity.type}.${member}.${op}`, {
      name: `${member}.${op}`, in: 'query', description: meaning[op](member), schema,
      ...(schema.type === 'array' && { style: 'form', explode: true }),
    }]),
  ]
}

export const listParameterRefs = (model: Model, entity: Entity): Schema[] =>
  [...pagingParameters.map(([name]) => name), ...queryParameters(model, entity).map(([name]) => name)].map(name => refTo('parameters', name))

export const expandRefs = (entity: Entity): Schema[] => expandable(entity).length > 0 ? [refTo('parameters', `${entity.type}.expand`)] : []

function expandParameter(entity: Entity): Schema | undefined {
  const names = expandable(entity).map(relation => relation.name)
  if (names.length === 0) return undefined
  return {
    name: 'expand', in: 'query', style: 'form', explode: false, description: 'Relations to show in full, one level deep.',
    schema: { type: 'array', items: { type: 'string', enum: names }, minItems: 1 },
  }
}

/** Names that a list may be sorted by: scalars but Json, references, and the platform's key and times. */
export function sortNames(entity: Entity): string[] {
  const { id, createdAt, updatedAt } = entity.platform
  return [
    id.name,
    ...entity.members.flatMap(member => {
      if (isBelongsTo(member)) return member.keys.map(key => key.name)
      return member.kind === 'field' && !member.list && member.type !== 'Json' ? [member.name] : []
    }),
    createdAt.name,
    updatedAt.name,
  ]
}

function sortParameter(entity: Entity): Schema {
  const names = sortNames(entity)
  const order = entity.order.map(key => `${key.descending ? '-' : ''}${key.name}`).join(',')
  return {
    name: 'sort', in: 'query', style: 'form', explode: false,
    description: `Members to sort by, in turn, each named once; \`-\` is descending. The key is always the last of them; missing values come last. Left out: \`${order || entity.platform.createdAt.name}\`.`,
    schema: {
      type: 'array', minItems: 1, items: { type: 'string', enum: names.flatMap(name => [name, `-${name}`]) },
      allOf: names.map(name => ({ contains: { enum: [name, `-${name}`] }, minContains: 0, maxContains: 1 })),
    },
  }
}

const meaning: Readonly<Record<Operator, (member: string) => string>> = {
  eq: member => `\`${member}\` is this value.`,
  ne: member => `\`${member}\` is not this value, or has none.`,
  in: member => `\`${member}\` is one of these values. Repeated for each; a comma is part of the value.`,
  lt: member => `\`${member}\` is less than this value.`,
  lte: member => `\`${member}\` is at most this value.`,
  gt: member => `\`${member}\` is greater than this value.`,
  gte: member => `\`${member}\` is at least this value.`,
  contains: member => `\`${member}\` contains this text; ASCII letters match in either case.`,
  startsWith: member => `\`${member}\` starts with this text; ASCII letters match in either case.`,
  isNull: member => `\`${member}\` has no value, or has one.`,
  has: member => `\`${member}\` holds any of these values. Repeated for each.`,
}

