import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { belongsTosOf, entityOf, isOwner } from '../lookup.ts'
import type { BelongsTo, Entity, Model } from '../model.ts'
import type { Row } from '../rows.ts'
import { keyOf, valuesAt } from '../sample/key-member.ts'
import type { Order } from '../sample/order.ts'
import type { Written } from './check-row.ts'

/** Every reference leads to a row that comes before; rows that refer to rows of their own entity are moved behind them. */
export function checkReferences(
  model: Model, entity: Entity, all: ReadonlyMap<string, readonly Row[]>, order: Order, written: readonly Written[],
): { readonly rows: readonly Row[]; readonly diagnostics: readonly Diagnostic[] } {
  const own = all.get(entity.name) ?? []
  const diagnostics: Diagnostic[] = []
  const report = (at: number, member: string, target: string, key: string): void => {
    const span = written[at]?.span
    diagnostics.push(catalogue.report('seed-reference', { ...(span && { span }), node: entity.id, params: { row: at + 1, member, target, key } }))
  }
  /** By row: the rows of the same entity that it refers to. */
  const needs = own.map(() => new Set<number>())
  for (const relation of belongsTosOf(entity)) {
    const rows = targetRows(relation.target, relation.id)
    const names = relation.keys.map(key => key.targetName)
    const places = new Map(rows.map((row, at) => [valuesAt(row, names), at]))
    own.forEach((row, at) => {
      const values = valuesAt(row, relation.keys.map(key => key.name))
      if (values !== undefined) found(at, places.get(values), relation.keys.map(key => key.name).join(', '), relation, values)
    })
  }
  for (const relation of entity.members.filter(isOwner)) {
    const target = entityOf(model, relation.target)
    const places = new Map<unknown, number>(targetRows(relation.target, relation.id).map((row, at) => [keyOf(target, row), at]))
    own.forEach((row, at) => {
      for (const key of (row[relation.idsName] as readonly unknown[] | undefined) ?? []) found(at, places.get(key), relation.idsName, relation, JSON.stringify(key))
    })
  }
  return { rows: sorted(own, needs, at => report(at, 'its references', entity.name, 'in a circle')), diagnostics }

  function targetRows(target: string, relation: string): readonly Row[] {
    return order.usable.has(relation) ? all.get(target) ?? [] : []
  }
  function found(at: number, place: number | undefined, member: string, relation: Pick<BelongsTo, 'target'>, key: string): void {
    if (place === undefined) report(at, member, relation.target, key)
    else if (relation.target === entity.name && place !== at) needs[at]?.add(place)
  }
}

/** In written order, each behind what it needs. */
function sorted(rows: readonly Row[], needs: readonly ReadonlySet<number>[], inCircle: (at: number) => void): readonly Row[] {
  const placed: Row[] = []
  const state = new Map<number, 'open' | 'done'>()
  const visit = (at: number): void => {
    if (state.get(at) === 'done') return
    if (state.get(at) === 'open') return inCircle(at)
    state.set(at, 'open')
    for (const need of needs[at] ?? []) visit(need)
    state.set(at, 'done')
    const row = rows[at]
    if (row) placed.push(row)
  }
  rows.forEach((_, at) => visit(at))
  return placed
}
