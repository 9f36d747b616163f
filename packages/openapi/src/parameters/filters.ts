import type { BelongsTo, Entity, Field, FieldType, KeyType, Limits, ManyToMany, Model } from '@locus/model'
import { entityOf, isManyToMany, mayBeUnset } from '@locus/model'
import { foreignKeySchema, keySchema } from '../schemas/key-schema.ts'
import { scalarSchema } from '../schemas/scalar-schema.ts'
import type { Schema } from '../wire/schema.ts'

/** One parameter `member.op` of a list. */
export interface Filter {
  readonly member: string
  readonly op: Operator
  readonly schema: Schema
}
export type Operator = 'eq' | 'ne' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'isNull' | 'has'

const equality: readonly Operator[] = ['eq', 'ne', 'in']
const ordered: readonly Operator[] = [...equality, 'lt', 'lte', 'gt', 'gte']
const searched: readonly Operator[] = [...equality, 'contains', 'startsWith']

/** By the type of one value (contract 9.6). Json has none of them. */
export const operatorsOf: Readonly<Record<FieldType | KeyType, readonly Operator[]>> = {
  String: searched, Text: searched, Email: searched, URL: searched,
  Integer: ordered, BigInt: ordered, Float: ordered, Decimal: ordered, DateTime: ordered, Date: ordered, Time: ordered,
  Boolean: equality, UUID: equality, Enum: equality, Json: [],
}

/** All filters of an entity's list, in the order of its members; the key first, the platform's times last. */
export function filtersOf(model: Model, entity: Entity): Filter[] {
  const { id, createdAt, updatedAt } = entity.platform
  const key = keySchema(entity, 'query')
  const byKey = entity.key.kind === 'integer' ? ordered : equality
  const moment = (name: string): Filter[] => scalarFilters(name, scalarSchema('DateTime', {}, 'query'), ordered)
  return [
    ...scalarFilters(id.name, key, byKey),
    ...entity.members.flatMap(member => {
      if (member.kind === 'field') return fieldFilters(member)
      if (member.kind === 'belongsTo') return referenceFilters(member, model)
      return isManyToMany(member) ? [linkFilter(member, model)] : []
    }),
    ...moment(createdAt.name),
    ...moment(updatedAt.name),
  ]
}

function fieldFilters(field: Field): Filter[] {
  const { name, type } = field
  const value = type === 'Json' ? {} : scalarSchema(type, field.limits, 'query')
  const nulls: Filter[] = mayBeUnset(field) ? [isNull(name)] : []
  if (!field.list) return [...scalarFilters(name, value, operatorsOf[type]), ...nulls]
  return [...(type === 'Json' ? [] : [{ member: name, op: 'has', schema: anyOf(value) } as const]), ...nulls]
}

function referenceFilters(relation: BelongsTo, model: Model): Filter[] {
  const target = entityOf(model, relation.target)
  return relation.keys.flatMap(key => [
    ...scalarFilters(key.name, key.type === 'Enum' ? scalarSchema('Enum', limitsOf(key.values), 'query') : foreignKeySchema(key, target, 'query'), operatorsOf[key.type]),
    ...(mayBeUnset(relation) ? [isNull(key.name)] : []),
  ])
}

const limitsOf = (values: readonly string[] | undefined): Limits => values ? { values } : {}

const linkFilter = (relation: ManyToMany, model: Model): Filter =>
  ({ member: relation.idsName, op: 'has', schema: anyOf(keySchema(entityOf(model, relation.target), 'query')) })

const scalarFilters = (member: string, value: Schema, operators: readonly Operator[]): Filter[] =>
  operators.map(op => ({ member, op, schema: op === 'in' ? anyOf(value) : value }))

const isNull = (member: string): Filter => ({ member, op: 'isNull', schema: { type: 'boolean' } })
/** The parameter is repeated; a comma in it is data. */
const anyOf = (value: Schema): Schema => ({ type: 'array', items: value, maxItems: 100 })
