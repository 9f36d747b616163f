import { constraintName, type Index, type Unique } from '@locus/model'
import type { EntityDraft } from '../draft.ts'
import { indexRow, widthOf } from './lower-uniques.ts'

/** Of foreign keys, of what says `@index`, and of the default order; none that a key, a unique constraint or another index begins with already, none that a unique constraint orders already. */
export function lowerIndexes(entity: EntityDraft, uniques: readonly Unique[]): readonly Index[] {
  const { table } = entity.names
  const key = (entity.parts ?? []).map(({ cell }) => cell.column)
  const covered = new Set([key, ...uniques.filter(({ hashed }) => !hashed).map(({ columns }) => columns)].flatMap((columns) => columns.map((_, at) => columns.slice(0, at + 1).join('\0'))))
  const indexes = new Map<string, Index>()
  const add = (columns: readonly string[]): void => {
    if (columns.length === 0 || covered.has(columns.join('\0'))) return
    const constraint = constraintName('ix', table, columns)
    indexes.set(constraint, { constraint, columns })
  }
  for (const member of entity.members) {
    if (member.kind === 'field' ? member.index && widthOf(member.limits) <= indexRow : (member.keys ?? []).reduce((sum, part) => sum + widthOf(part), 0) <= indexRow) {
      add(member.kind === 'field' ? [member.cell.column] : (member.keys ?? []).map(({ cell }) => cell.column))
    }
  }
  for (const [name, field] of entity.claimed) if (field.index && name !== 'id') add([entity.cells[name].column])
  const order = orderColumns(entity)
  if (order) add([...new Set([...order, ...key])])
  const whole = uniques.filter(({ hashed }) => !hashed).map(({ columns }) => columns)
  const all = [...indexes.values()]
  return all.filter(({ columns }) => !whole.some((unique) => begins(columns, unique)) && !all.some((other) => other.columns.length > columns.length && begins(other.columns, columns)))
}

const begins = (columns: readonly string[], first: readonly string[]): boolean => first.every((column, at) => columns[at] === column)

/** Columns of the default order; undefined where a text among them is too long for an index. */
function orderColumns(entity: EntityDraft): readonly string[] | undefined {
  const names = entity.order.length > 0 ? entity.order.map(({ name }) => name) : [entity.platform.createdAt.name]
  const platform = (['createdAt', 'updatedAt'] as const).map((name) => [entity.platform[name].name, entity.cells[name].column] as const)
  const columns: string[] = []
  let width = 0
  for (const name of names) {
    const own = platform.find(([wire]) => wire === name)
    const field = entity.byName.get(name)
    if (own) columns.push(own[1])
    else if (name === entity.platform.id.name) break
    else if (field?.kind === 'field') {
      columns.push(field.cell.column)
      width += widthOf(field.limits)
    }
  }
  return width > indexRow ? undefined : columns
}
