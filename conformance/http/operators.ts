import { expandable, mayBeCleared, type Scalar, type Slot, type Subject } from './facts.ts'
import { compare } from './wire.ts'

/** A member that lists are filtered by. */
export interface Filterable {
  readonly name: string
  readonly scalar: Scalar
  readonly list: boolean
  readonly operators: readonly string[]
}

export const OPERATORS = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'isNull', 'has'] as const
const ORDERED = new Set(['Integer', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Date', 'Time'])
const SEARCHED = new Set(['String', 'Text', 'Email', 'URL'])

export function scalarOperators(scalar: Scalar): readonly string[] {
  if (scalar.type === 'Json') return []
  return ['eq', 'ne', 'in', ...(ORDERED.has(scalar.type) ? ['lt', 'lte', 'gt', 'gte'] : []), ...(SEARCHED.has(scalar.type) ? ['contains', 'startsWith'] : [])]
}

function ofSlot(slot: Slot): Filterable {
  const { name, scalar, list } = slot
  const nullable = mayBeCleared(slot) ? ['isNull'] : []
  if (slot.kind === 'links') return { name, scalar, list, operators: ['has'] }
  return { name, scalar, list, operators: list ? ['has', ...nullable] : [...scalarOperators(scalar), ...nullable] }
}

/** All members of an entity's list filters (9.6), with the operators of each. */
export function filterables(subject: Subject): readonly Filterable[] {
  const moment: Scalar = { type: 'DateTime', limits: {} }
  const { id, createdAt, updatedAt } = subject.names
  return [
    { name: id, scalar: subject.id, list: false, operators: scalarOperators(subject.id) },
    ...[createdAt, updatedAt].map((name) => ({ name, scalar: moment, list: false, operators: scalarOperators(moment) })),
    ...subject.touched.map((field) => ({ name: field.name, scalar: { type: field.type, limits: field.limits }, list: false, operators: [...scalarOperators({ type: field.type, limits: {} }), ...(field.presence === 'optional' || field.presence === 'nullable' || field.presence === 'optionalNullable' ? ['isNull'] : [])] })),
    ...subject.slots.map(ofSlot),
    ...subject.manyToMany.filter((relation) => !relation.owner).map((relation) => ({ name: relation.idsName, scalar: { type: 'Id', limits: {} } as Scalar, list: true, operators: ['has'] })),
  ]
}

/** Names that no filter may have: they are no scalar member. */
export const unfilterable = (subject: Subject): readonly string[] => [subject.names.version, ...expandable(subject).map((relation) => relation.name), ...subject.hasMany.map((relation) => relation.name)]

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Whether a row with this stored value matches (9.6). */
export function matches(field: Filterable, operator: string, stored: unknown, values: readonly unknown[]): boolean {
  const value = stored ?? null
  const equal = (left: unknown, right: unknown): boolean => left !== null && compare(field.scalar, left, right) === 0
  const [first] = values
  switch (operator) {
    case 'eq': return equal(value, first)
    case 'ne': return !equal(value, first)
    case 'in': return values.some((each) => equal(value, each))
    case 'lt': return value !== null && compare(field.scalar, value, first) < 0
    case 'lte': return value !== null && compare(field.scalar, value, first) <= 0
    case 'gt': return value !== null && compare(field.scalar, value, first) > 0
    case 'gte': return value !== null && compare(field.scalar, value, first) >= 0
    case 'contains': return value !== null && lower(String(value)).includes(lower(String(first)))
    case 'startsWith': return value !== null && lower(String(value)).startsWith(lower(String(first)))
    case 'isNull': return (value === null) === (first === 'true')
    case 'has': return Array.isArray(value) && value.some((item) => values.some((each) => equal(item, each)))
    default: throw new Error(`no operator '${operator}'`)
  }
}
