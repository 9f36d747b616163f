import { keyText } from '../key-text.ts'
import type { Entity, Json } from '../model.ts'
import type { Row } from '../rows.ts'

/** The key of a row as one value: `id`, as it stands in a path. */
export function keyOf(entity: Entity, row: Row): string | number {
  if (entity.key.kind !== 'composite') return row[entity.platform.id.name] as string | number
  return keyText(entity.key.parts.map(part => row[part.name] as string | number))
}

/** What an entity's members hold where a row says nothing of them. */
export const defaultsOf = (entity: Entity): Row =>
  Object.fromEntries(entity.members.flatMap(member => (member.kind === 'field' && member.default?.kind === 'value' ? [[member.name, member.default.value] as const] : [])))

/** The values of a row that an unique constraint is about; undefined where one is missing: NULL is never a duplicate. */
export function valuesAt(row: Row, names: readonly string[], defaults: Row = {}): string | undefined {
  const values: Json[] = []
  for (const name of names) {
    const value = Object.hasOwn(row, name) ? row[name] : Object.hasOwn(defaults, name) ? defaults[name] : null
    if (value === null || value === undefined) return undefined
    values.push(value)
  }
  return JSON.stringify(values)
}
