import { byteLength, constraintName, type Limits, type Unique } from '@locus/model'
import type { EntityDraft } from '../draft.ts'

/** What PostgreSQL can put into one row of an index, in bytes. */
export const indexRow = 2704
const bytesOfCodePoint = 4

/** Members that are unique by themselves: one field, or the whole key of a relation. */
export function lowerUniques(entity: EntityDraft): readonly Unique[] {
  const { table } = entity.names
  return entity.members.flatMap((member): Unique[] => {
    if (!member.unique) return []
    if (member.kind === 'field') {
      const { column } = member.cell
      return [{ constraint: constraintName('uq', table, [column]), names: [member.name], columns: [column], hashed: widthOf(member.limits) > indexRow }]
    }
    const keys = member.keys ?? []
    const columns = keys.map(({ cell }) => cell.column)
    return keys.length === 0 ? [] : [{ constraint: constraintName('uq', table, columns), names: keys.map(({ name }) => name), columns, hashed: keys.reduce((sum, key) => sum + widthOf(key), 0) > indexRow }]
  })
}

/** The most bytes that a text of these limits takes; numbers and their like count as eight. */
export const widthOf = ({ maxLength, values }: Pick<Limits, 'maxLength' | 'values'>): number => (values ? Math.max(0, ...values.map(byteLength)) : maxLength === undefined ? 8 : maxLength * bytesOfCodePoint)
