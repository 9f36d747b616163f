import { camelCase, pluralWords, singularName } from '@locus/model'
import type { Dice } from '../http/dice.ts'
import { chance } from './chance.ts'
import { keyNames, take, type WildEntity, type WildRelation } from './entity.ts'
import { memberName, said, type Tongue } from './fields.ts'
import { declareKeys } from './keys.ts'
import { memberNames } from './words.ts'

/** Two entities and what joins them, so far. */
export interface Bonds {
  readonly entities: readonly WildEntity[]
  /** Pairs that one list without an opposite has for itself: more would be unclear. */
  readonly closed: Set<string>
  readonly open: Set<string>
}

/** `inverse: Decimal` is a field, not the name of an opposite. */
const relationNames = memberNames.filter((name) => !['Decimal', 'UUID'].includes(name))
export const pairOf = (a: WildEntity, b: WildEntity): string => [a.name, b.name].sort().join(' ')
const one = ['parent', 'owner', 'author', 'editor', 'next', 'previous', 'source', 'target', 'main', 'leader', 'self', 'ref', 'key', 'a', 'b']
const many = ['children', 'items', 'members', 'tags', 'parts', 'friends', 'followers', 'entries', 'linkedOnes', 'data', 'series', 'news', 'children_list', 'B', 'x', 'xs', 'links', 'orderLines', 'URLs', 'statuses']

/** One more bond between two entities, or of one with itself. */
export function addBond(bonds: Bonds, tongue: Tongue): void {
  const { dice } = tongue
  const [at, to] = [dice.between(0, bonds.entities.length - 1), dice.between(0, bonds.entities.length - 1)]
  const [entity, target] = [bonds.entities[at], bonds.entities[to]]
  if (!entity || !target || bonds.closed.has(pairOf(entity, target))) return
  const kind = dice.between(1, 100)
  if (kind <= 60) reference(entity, target, to < at, tongue)
  else if (kind <= 90) links(entity, target, tongue)
  else if (!bonds.open.has(pairOf(entity, target))) {
    if (lonely(entity, target, tongue)) bonds.closed.add(pairOf(entity, target))
    return
  }
  bonds.open.add(pairOf(entity, target))
}

/** A `belongs_to`, with what reads it backwards or without. */
function reference(entity: WildEntity, target: WildEntity, isEarlier: boolean, tongue: Tongue): void {
  const { dice } = tongue
  const canBeRequired = isEarlier || chance(dice, 2)
  const presence = dice.pick([...(canBeRequired ? ['', '', ''] : []), '?', '?', '?', ' | Null', ' nullable'])
  const name = memberName(entity, tongue, (word) => keyNames(word, target), pool(dice, camelCase(target.name), one))
  if (name === undefined) return
  const reader = chance(dice, 65) ? memberName(target, tongue, () => [], pool(dice, camelCase(pluralWords(entity.name)), many)) : undefined
  const isOne = reader !== undefined && chance(dice, 30)
  const onDelete = chance(dice, 60) ? dice.pick(presence === '' ? ['restrict', 'cascade'] : ['restrict', 'cascade', 'set_null']) : undefined
  const isDeclared = chance(dice, 10)
  if (isDeclared) declareKeys(entity, name, target, presence, tongue)
  const annotations = [
    ...(chance(dice, isOne ? 50 : 8) ? ['@unique'] : []), ...(chance(dice, 8) ? ['@immutable'] : []), ...(chance(dice, 8) ? ['@index'] : []),
    ...(!entity.hasDisplay && chance(dice, 5) ? display(entity) : []), ...said(entity, tongue, !target.composite && !isDeclared),
  ]
  entity.relations.push({ name, kind: 'belongs_to', target, presence, annotations, ...(onDelete !== undefined && { onDelete }), ...(reader !== undefined && chance(dice, 10) && { inverse: reader }) })
  if (reader === undefined) return
  const rule = onDelete === undefined && chance(dice, 15) ? dice.pick(presence === '' ? ['restrict', 'cascade'] : ['restrict', 'cascade', 'set_null']) : undefined
  target.relations.push({ name: reader, kind: isOne ? 'has_one' : 'has_many', target: entity, presence: '', annotations: labels(dice), ...(rule !== undefined && { onDelete: rule }), inverse: name })
}

/** Many to many. */
function links(entity: WildEntity, target: WildEntity, tongue: Tongue): void {
  const { dice } = tongue
  const ids = (word: string): readonly string[] => [`${singularName(word)}Ids`]
  const name = memberName(entity, tongue, ids, pool(dice, camelCase(pluralWords(target.name)), many))
  const back = name === undefined ? undefined : memberName(target, tongue, ids, pool(dice, camelCase(pluralWords(entity.name)), many))
  if (name === undefined || back === undefined) return
  const isBoth = entity !== target && chance(dice, 20)
  entity.relations.push({ name, kind: 'has_many', target, presence: '', annotations: labels(dice), inverse: back })
  target.relations.push({ name: back, kind: 'has_many', target: entity, presence: '', annotations: [...labels(dice), ...(chance(dice, 10) ? ['@message("Only what exists.")'] : [])], ...(isBoth && { inverse: name }) })
}

/** A list, or one, without an opposite: it makes a hidden key. */
function lonely(entity: WildEntity, target: WildEntity, tongue: Tongue): boolean {
  const hidden = camelCase(entity.name)
  if (entity === target || !take(target, [hidden, ...keyNames(hidden, entity)])) return false
  const name = memberName(entity, tongue, () => [], pool(tongue.dice, camelCase(pluralWords(target.name)), many))
  if (name === undefined) return false
  entity.relations.push({ name, kind: tongue.dice.pick(['has_many', 'has_many', 'has_one'] as const), target, presence: '', annotations: labels(tongue.dice) })
  return true
}

const pool = (dice: Dice, derived: string, roles: readonly string[]): readonly string[] => (chance(dice, 50) ? [derived, derived, `${derived}2`, ...roles] : chance(dice, 60) ? roles : relationNames)
const labels = (dice: Dice): readonly string[] => (chance(dice, 10) ? ['@label("Those <b>others</b>")'] : [])

function display(entity: WildEntity): readonly string[] {
  entity.hasDisplay = true
  return ['@display']
}

/** As it is written: an opposite is named where more than one could be meant, and by chance. */
export function printRelation(entity: WildEntity, { name, kind, target, presence, annotations, onDelete, inverse }: WildRelation, dice: Dice): string {
  const group = [...entity.relations.filter((other) => other.target === target), ...target.relations.filter((other) => other.target === entity)]
  const isClear = group.length === 2 && entity !== target
  const isNamed = inverse !== undefined && (kind === 'belongs_to' || !isClear || chance(dice, 50))
  return `${name}: ${kind} ${target.name}${presence}${annotations.map((text) => ` ${text}`).join('')}${onDelete === undefined ? '' : ` on_delete: ${onDelete}`}${isNamed ? ` inverse: ${inverse}` : ''}`
}
