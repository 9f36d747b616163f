import { isError, nearest } from '@locus/diagnostics'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Entity, Json, Model } from '../model.ts'
import type { Row, Rows } from '../rows.ts'
import { orderOf } from '../sample/order.ts'
import { sampleBeside } from '../sample/sample-rows.ts'
import type { Sampled } from '../sample/sample-rows.ts'
import { checkRow } from './check-row.ts'
import type { Written } from './check-row.ts'
import { checkReferences } from './check-references.ts'
import { checkUnique } from './check-unique.ts'
import { withKeys } from './with-keys.ts'
import { rowSpans } from './row-spans.ts'

/** A file as it was read: `seeds/Product.json`. */
export interface SeedFile {
  readonly path: string
  readonly text: string
}

/**
 * The rows of the seed files, and sample rows for all other entities, which refer to them. All findings come at once; with an error the
 * rows are the sample rows, untouched.
 */
export function checkSeeds(model: Model, seeds: readonly SeedFile[], sample: Rows): Sampled {
  if (seeds.length === 0) return { rows: sample, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const given = new Map<string, readonly Row[]>()
  const places = new Map<string, readonly Written[]>()
  for (const seed of seeds) {
    const entity = entityFor(model, seed, diagnostics)
    const written = readRows(seed, diagnostics)
    if (!entity || !written) continue
    const checked = written.map(row => checkRow(entity, row))
    diagnostics.push(...checked.flatMap(row => row.diagnostics))
    given.set(entity.name, withKeys(entity, checked.map(({ row }) => row)))
    places.set(entity.name, written)
  }
  if (diagnostics.some(isError)) return { rows: sample, diagnostics }
  const order = orderOf(model)
  const beside = sampleBeside(model, given)
  const all = new Map(Object.entries(beside.rows))
  for (const name of order.entities) {
    const entity = model.entities.find(each => each.name === name)
    const written = places.get(name)
    if (!entity || !written) continue
    diagnostics.push(...checkUnique(entity, all.get(name) ?? [], written))
    const { rows, diagnostics: found } = checkReferences(model, entity, all, order, written)
    diagnostics.push(...found)
    all.set(name, rows)
  }
  if (diagnostics.some(isError)) return { rows: sample, diagnostics }
  return { rows: Object.fromEntries(all), diagnostics: [...diagnostics, ...beside.diagnostics] }
}

function entityFor(model: Model, { path }: SeedFile, diagnostics: Diagnostic[]): Entity | undefined {
  const name = path.replace(/^.*\//, '').replace(/\.json$/, '')
  const entity = model.entities.find(each => each.name === name)
  if (!entity) {
    const near = nearest(name, model.entities.map(each => each.name))
    diagnostics.push(catalogue.report('seed-entity', { span: { file: path, start: 0, end: 0 }, params: { name }, ...(near !== undefined && { advice: `Did you mean '${near}.json'?` }) }))
  }
  return entity
}

function readRows({ path, text }: SeedFile, diagnostics: Diagnostic[]): readonly Written[] | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0
  let value: unknown
  try {
    value = JSON.parse(text.slice(start))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    diagnostics.push(catalogue.report('seed-syntax', { span: { file: path, start: 0, end: 0 }, params: { reason: error.message } }))
    return undefined
  }
  const spans = rowSpans(text)
  const spanAt = (at: number): Written['span'] => ({ file: path, start: spans[at]?.start ?? 0, end: spans[at]?.end ?? 0 })
  if (!Array.isArray(value) || !value.every(isObject)) {
    const at = Array.isArray(value) ? value.findIndex(row => !isObject(row)) : -1
    diagnostics.push(catalogue.report('seed-form', { span: spanAt(at) }))
    return undefined
  }
  return value.map((row, at) => ({ value: row, number: at + 1, span: spanAt(at) }))
}

const isObject = (value: unknown): value is { readonly [member: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)
