import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Model } from '../model.ts'
import type { Row, Rows } from '../rows.ts'
import { entityRows } from './entity-rows.ts'
import { orderOf } from './order.ts'

/** Rows and what is to be said about them. Every entity has an entry, empty where it can have no row. */
export interface Sampled {
  readonly rows: Rows
  readonly diagnostics: readonly Diagnostic[]
}

/** 25 rows an entity, the same at each call: valid under every limit of the model, each after what it refers to. */
export const sampleRows = (model: Model): Sampled => sampleBeside(model, new Map())

/** The same, with `given` rows for some entities. */
export function sampleBeside(model: Model, given: ReadonlyMap<string, readonly Row[]>): Sampled {
  const order = orderOf(model)
  const targets = new Map(model.entities.map(entity => [entity.name, entity]))
  const diagnostics: Diagnostic[] = []
  const found = new Map<string, readonly Row[]>()
  for (const name of order.entities) {
    const entity = targets.get(name)
    if (!entity) continue
    const own = given.get(name)
    const rows = own ?? (order.impossible.has(name) ? [] : entityRows(entity, found, targets, order))
    if (rows.length === 0 && !own) diagnostics.push(catalogue.report(order.impossible.has(name) ? 'sample-cycle' : 'sample-none', { node: entity.id, params: { entity: name } }))
    found.set(name, rows)
  }
  return { rows: Object.fromEntries(found), diagnostics }
}
