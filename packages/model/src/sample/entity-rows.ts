import { isOwner } from '../lookup.ts'
import type { BelongsTo, Entity, Field, Json, ManyToMany } from '../model.ts'
import type { Row } from '../rows.ts'
import { drawFrom } from './draw.ts'
import { fieldValue } from './field-value.ts'
import { defaultsOf, keyOf, valuesAt } from './key-member.ts'
import type { Order } from './order.ts'
import { rowUuid } from './uuid-value.ts'

const COUNT = 25
const ATTEMPTS = 400

/** What rows are made from. */
interface Ground {
  readonly entity: Entity
  /** Of the entities before this one. */
  readonly earlier: ReadonlyMap<string, readonly Row[]>
  readonly targets: ReadonlyMap<string, Entity>
  readonly order: Order
  /** Members that must differ from row to row, alone or with others. */
  readonly constraints: readonly (readonly string[])[]
  readonly defaults: Row
}

type Entry = readonly [name: string, value: Json]

/** Up to 25 rows of one entity. They end early where the values of something unique have run out. */
export function entityRows(entity: Entity, earlier: ReadonlyMap<string, readonly Row[]>, targets: ReadonlyMap<string, Entity>, order: Order): readonly Row[] {
  const constraints = [...(entity.key.kind === 'composite' ? [entity.key.parts.map(part => part.name)] : []), ...entity.uniques.map(unique => unique.names)]
  const ground: Ground = { entity, earlier, targets, order, constraints, defaults: defaultsOf(entity) }
  const seen = constraints.map(() => new Set<string>())
  const rows: Row[] = []
  while (rows.length < COUNT) {
    const row = nextRow(ground, rows, seen)
    if (!row) break
    constraints.forEach((names, at) => { const values = valuesAt(row, names, ground.defaults); if (values !== undefined) seen[at]?.add(values) })
    rows.push(row)
  }
  return rows
}

/** Draws again what meets an earlier row; what may be missing is left out in the end. */
function nextRow(ground: Ground, rows: readonly Row[], seen: readonly ReadonlySet<string>[]): Row | undefined {
  const { entity, constraints } = ground
  const attempts = new Map<string, number>()
  const dropped = new Set<string>()
  for (let round = 0; round < ATTEMPTS; round++) {
    const row = draftRow(ground, rows, attempts, dropped)
    if (!row) return undefined
    const met = constraints.filter((names, at) => { const values = valuesAt(row, names, ground.defaults); return values !== undefined && seen[at]?.has(values) })
    if (met.length === 0) return row
    const members = entity.members.filter(member => namesOf(member).some(name => met.some(names => names.includes(name))))
    for (const member of members) {
      attempts.set(member.id, (attempts.get(member.id) ?? 0) + 1)
      const mayMiss = (member.kind === 'field' || member.kind === 'belongsTo') && member.presence !== 'required' && member.presence !== 'defaulted'
      if (round > ATTEMPTS / 2 && mayMiss) dropped.add(member.id)
    }
  }
  return undefined
}

const namesOf = (member: Entity['members'][number]): string[] =>
  member.kind === 'field' ? [member.name] : member.kind === 'belongsTo' ? member.keys.map(key => key.name) : []

/** One row, unique or not; undefined where a required member has no value. */
function draftRow(ground: Ground, rows: readonly Row[], attempts: ReadonlyMap<string, number>, dropped: ReadonlySet<string>): Row | undefined {
  const { entity } = ground
  const entries: Entry[] = []
  for (const member of entity.members) {
    const attempt = attempts.get(member.id) ?? 0
    const found = member.kind === 'field' ? fieldEntries(ground, member, rows.length, attempt, dropped.has(member.id))
      : member.kind === 'belongsTo' ? referenceEntries(ground, member, rows, attempt, dropped.has(member.id))
      : isOwner(member) ? linkEntries(ground, member, rows) : []
    if (!found) return undefined
    entries.push(...found)
  }
  const row: Row = Object.fromEntries(entries)
  const id = entity.key.kind === 'integer' ? rows.length + 1 : entity.key.kind === 'uuid' ? rowUuid(entity.name, rows.length) : keyOf(entity, row)
  return Object.fromEntries([[entity.platform.id.name, id], ...entries])
}

/** The first row is complete; in later ones what may be missing sometimes is. */
const isMissing = (presence: string, seed: string, row: number): boolean =>
  row > 0 && (presence === 'optional' || presence === 'nullable' || presence === 'optionalNullable') && drawFrom(`${seed}/missing`).chance(0.25)

const missing = (presence: string, names: readonly string[]): Entry[] => presence === 'nullable' || presence === 'optionalNullable' ? names.map(name => [name, null] as const) : []

function fieldEntries({ entity, constraints }: Ground, field: Field, row: number, attempt: number, drop: boolean): Entry[] | undefined {
  if (field.touched) return []
  const { name, presence } = field
  if (drop || isMissing(presence, `${entity.name}/${name}/${row}`, row)) return missing(presence, [name])
  const distinct = constraints.some(names => names.length === 1 && names[0] === name)
  const value = fieldValue(field, { entity: entity.name, member: name, row, attempt, distinct })
  if (value !== undefined) return [[name, value]]
  if (presence === 'list') return [[name, []]]
  return presence === 'required' ? undefined : presence === 'defaulted' ? [] : missing(presence, [name])
}

function referenceEntries(ground: Ground, relation: BelongsTo, rows: readonly Row[], attempt: number, drop: boolean): Entry[] | undefined {
  const { entity, order, targets } = ground
  const names = relation.keys.map(key => key.name)
  const target = targets.get(relation.target)
  const own = relation.target === entity.name
  const candidates = !target || !order.usable.has(relation.id) ? [] : own ? rows : ground.earlier.get(target.name) ?? []
  const seed = `${entity.name}/${relation.name}/${rows.length}`
  const draw = drawFrom(attempt > 0 ? `${seed}#${attempt}` : seed)
  // The first rows of a tree are its roots.
  const root = own && (rows.length < 4 || draw.chance(0.2))
  if (relation.presence !== 'required' && (drop || root || candidates.length === 0 || isMissing(relation.presence, seed, rows.length))) return missing(relation.presence, names)
  if (candidates.length === 0) return undefined
  const chosen = relation.unique ? candidates[(rows.length + attempt) % candidates.length] : own ? candidates[draw.integer(0, Math.min(candidates.length, 8) - 1)] : draw.pick(candidates)
  if (!chosen) return undefined
  return relation.keys.map(key => [key.name, chosen[key.targetName] ?? null] as const)
}

function linkEntries({ entity, earlier, targets, order }: Ground, relation: ManyToMany, rows: readonly Row[]): Entry[] {
  const target = targets.get(relation.target)
  const candidates = !target || !order.usable.has(relation.id) ? [] : relation.target === entity.name ? rows : earlier.get(target.name) ?? []
  const draw = drawFrom(`${entity.name}/${relation.name}/${rows.length}`)
  const chosen = new Set<number>()
  const count = Math.min(draw.integer(rows.length === 0 ? 1 : 0, 3), candidates.length)
  for (let at = 0; at < count; at++) chosen.add(draw.integer(0, candidates.length - 1))
  // Keys ascend with the rows, but for composite ones, which the server sorts.
  const keys = [...chosen].sort((a, b) => a - b).map(at => candidates[at]).filter(row => row !== undefined)
  return [[relation.idsName, target ? keys.map(row => keyOf(target, row)) : []]]
}
