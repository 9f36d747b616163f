import type { Entity, Json } from '../model.ts'
import type { Row } from '../rows.ts'
import { keyOf } from '../sample/key-member.ts'
import { rowUuid } from '../sample/uuid-value.ts'

/** Gives a key to each row that has none: the next free number, a fixed UUID, or the text of a composite key. It stands first. */
export function withKeys(entity: Entity, rows: readonly Row[]): readonly Row[] {
  const { name } = entity.platform.id
  const taken = new Set<Json | undefined>(rows.map(row => Object.hasOwn(row, name) ? row[name] : undefined))
  let next = 1
  const free = (at: number): Json => {
    if (entity.key.kind === 'uuid') return rowUuid(entity.name, at)
    while (taken.has(next)) next++
    return next++
  }
  return rows.map((row, at) => {
    if (Object.hasOwn(row, name)) return row
    const complete = entity.key.kind !== 'composite' || entity.key.parts.every(part => Object.hasOwn(row, part.name))
    return complete ? Object.fromEntries([[name, entity.key.kind === 'composite' ? keyOf(entity, row) : free(at)], ...Object.entries(row)]) : row
  })
}
