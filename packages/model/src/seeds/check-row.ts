import { nearest } from '@locus/diagnostics'
import type { Diagnostic, Span } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { isOwner } from '../lookup.ts'
import type { BelongsTo, Entity, Field, ForeignKey, Json, Limits } from '../model.ts'
import { acceptsNull, requiredOnCreate } from '../presence.ts'
import type { Row } from '../rows.ts'
import { canonicalValue, valueFault } from './value-fault.ts'

/** One row of a seed file as it is written, and where. */
export interface Written {
  readonly value: { readonly [member: string]: Json }
  /** From 1, as a person counts. */
  readonly number: number
  readonly span: Span
}

/** What a row says by itself: members, kinds, limits. Returns it in the order of the model, in the server's own spelling. */
export function checkRow(entity: Entity, written: Written): { readonly row: Row; readonly diagnostics: readonly Diagnostic[] } {
  const { value, number, span } = written
  const diagnostics: Diagnostic[] = []
  const entries: [string, Json][] = []
  const known = new Set([entity.platform.id.name])
  const wrong = (member: string, reason: string): void => { diagnostics.push(catalogue.report('seed-value', { span, node: entity.id, params: { row: number, member, reason } })) }
  const missing = (member: string): void => { diagnostics.push(catalogue.report('seed-required', { span, node: entity.id, params: { row: number, member } })) }

  const take = (name: string, nullable: boolean, required: boolean, fault: (given: Json) => string | undefined, canonical: (given: Json) => Json): void => {
    known.add(name)
    if (!Object.hasOwn(value, name)) return required ? missing(name) : undefined
    const given = value[name] ?? null
    const reason = given === null ? nullable ? undefined : 'must not be null' : fault(given)
    if (reason !== undefined) wrong(name, reason)
    else entries.push([name, given === null ? null : canonical(given)])
  }

  for (const member of entity.members) {
    if (member.kind === 'field' && !member.touched) {
      take(member.name, acceptsNull(member), requiredOnCreate(member), given => fieldFault(member, given), given => canonicalField(member, given))
    } else if (member.kind === 'belongsTo') takeReference(member, value, take, missing)
    else if (isOwner(member)) take(member.idsName, false, false, linksFault, given => given)
  }
  const { id } = entity.platform
  if (entity.key.kind !== 'composite' && Object.hasOwn(value, id.name)) {
    const given = value[id.name] ?? null
    const reason = entity.key.kind === 'uuid' ? valueFault('UUID', {}, given) : valueFault('Integer', { min: 1 }, given)
    if (reason !== undefined) wrong(id.name, reason)
    else entries.unshift([id.name, given])
  }
  for (const name of Object.keys(value)) {
    if (known.has(name)) continue
    const near = nearest(name, [...known])
    diagnostics.push(catalogue.report('seed-member', { span, node: entity.id, params: { row: number, entity: entity.name, member: name }, ...(near !== undefined && { advice: `Did you mean '${near}'?` }) }))
  }
  return { row: Object.fromEntries(entries), diagnostics }
}

type Take = (name: string, nullable: boolean, required: boolean, fault: (given: Json) => string | undefined, canonical: (given: Json) => Json) => void

function takeReference(relation: BelongsTo, value: Written['value'], take: Take, missing: (member: string) => void): void {
  for (const key of relation.keys) take(key.name, acceptsNull(relation), requiredOnCreate(relation), given => valueFault(key.type, keyLimits(key), given), given => given)
  // All members of a composite reference or none.
  const isSet = (key: ForeignKey): boolean => Object.hasOwn(value, key.name) && value[key.name] !== null
  if (relation.presence === 'required' || !relation.keys.some(isSet)) return
  for (const key of relation.keys) if (!isSet(key) && (relation.presence === 'optional' || Object.hasOwn(value, key.name))) missing(key.name)
}

const keyLimits = ({ maxLength, values }: ForeignKey): Limits => ({ ...(maxLength !== undefined && { maxLength }), ...(values && { values }) })

function fieldFault(field: Field, given: Json): string | undefined {
  if (!field.list) return valueFault(field.type, field.limits, given)
  if (!Array.isArray(given)) return 'must be a list'
  for (const [at, item] of given.entries()) {
    const reason = item === null ? 'must not be null' : valueFault(field.type, field.limits, item as Json)
    if (reason !== undefined) return `at ${at}: ${reason}`
  }
  const texts = given.map(item => JSON.stringify(canonicalValue(field.type, field.limits, item as Json)))
  return field.set && new Set(texts).size < texts.length ? 'must not hold a value twice' : undefined
}

const canonicalField = (field: Field, given: Json): Json =>
  Array.isArray(given) && field.list ? given.map(item => canonicalValue(field.type, field.limits, item as Json)) : field.list ? given : canonicalValue(field.type, field.limits, given)

function linksFault(given: Json): string | undefined {
  if (!Array.isArray(given)) return 'must be a list of keys'
  return new Set(given).size < given.length ? 'must not hold a key twice' : undefined
}

