import type { Dice } from '../http/dice.ts'
import { chance } from './chance.ts'
import { keyNames, type WildEntity, type WildPart } from './entity.ts'
import { memberName, said, type Tongue } from './fields.ts'

/** Parts of the key of an entity that another one may take into its own, at most. */
const mostParts = 6
const enums = ['@enum(a, b, c, d)', '@enum("b/c", "d e", "~", "ä")', '@enum(one)']

/** Decides what identifies an entity: a number, a UUID, or several members, references to earlier entities among them. */
export function chooseKey(entity: WildEntity, earlier: readonly WildEntity[], tongue: Tongue): void {
  const { dice } = tongue
  const kind = dice.between(1, 100)
  if (kind <= 20) compose(entity, earlier, tongue)
  else if (kind <= 38) {
    entity.parts = [{ name: 'id', type: 'UUID' }]
    entity.fields.push(`id: UUID${dice.pick(['', ' @id', ' @id @default(uuid())', ' @label("Key")', ' @map("pk")'])}`)
  } else if (kind <= 46) entity.fields.push(`id: Integer${dice.pick(['', ' @id', ' @id @default(autoincrement())', ' @label("Nr.")', ' @map("row id")'])}`)
  else if (kind <= 50) {
    const line = dice.pick(['id: String @unique', 'id: Decimal?', 'id: String[]', 'id: Text | Null @map("other_id")'])
    entity.fields.push(line)
    if (line.endsWith('[]')) entity.sortable.shift()
  }
  else if (kind <= 54) {
    const name = memberName(entity, tongue)
    if (name !== undefined) entity.fields.push(`${name}: ${dice.pick(['String @length(20)', 'Integer', 'Date', 'Email'])} @id`)
  }
  if (kind > 30 && chance(dice, 12)) platform(entity, dice)
}

/** A key of two to four members. */
function compose(entity: WildEntity, earlier: readonly WildEntity[], tongue: Tongue): void {
  const { dice } = tongue
  const parts: WildPart[] = []
  const count = dice.pick([2, 2, 2, 3, 4])
  for (let at = 0; at < count; at++) {
    const targets = earlier.filter((target) => parts.length + target.parts.length <= mostParts)
    if (targets.length > 0 && chance(dice, 35)) refer(entity, dice.pick(targets), parts, tongue)
    else own(entity, parts, tongue)
  }
  if (entity.fields.length + entity.relations.length >= 2) {
    entity.parts = parts
    entity.composite = true
    entity.sortable.shift()
    return
  }
  // Too few names were free: nothing marked is left to be half a key.
  entity.fields.length = entity.relations.length = 0
}

function own(entity: WildEntity, parts: WildPart[], tongue: Tongue): void {
  const { dice } = tongue
  const name = memberName(entity, tongue)
  if (name === undefined) return
  const type = dice.pick(['String @length(1, 20)', 'String @length(0, 12)', 'String @length(30) @pattern("^[a-z-]*$")', 'Integer', 'Integer', 'Integer @min(0) @max(100000)', 'BigInt', 'UUID', 'Date', `String ${dice.pick(enums)}`])
  entity.fields.push(`${name}: ${type} @id${said(entity, tongue).map((text) => ` ${text}`).join('')}`)
  parts.push({ name, type: type.replace(/ @(?:length|pattern|min|max)\(.*$/, '') })
}

function refer(entity: WildEntity, target: WildEntity, parts: WildPart[], tongue: Tongue): void {
  const { dice } = tongue
  const name = memberName(entity, tongue, (word) => keyNames(word, target))
  if (name === undefined) return
  entity.relations.push({ name, kind: 'belongs_to', target, presence: '', annotations: ['@id', ...said(entity, tongue, false)], ...(chance(dice, 60) && { onDelete: dice.pick(['cascade', 'restrict']) }) })
  parts.push(...keyNames(name, target).map((key, at) => ({ name: key, type: target.parts[at]?.type ?? 'Integer' })))
}

/** The platform's members, declared, or their names for something else. */
function platform(entity: WildEntity, dice: Dice): void {
  const lines = { version: ['version: Integer', 'version: String', 'version: Integer @label("Revision")', 'version: Decimal?'], createdAt: ['createdAt: DateTime', 'createdAt: DateTime @default(now()) @map("made")', 'createdAt: Date', 'createdAt: String?'], updatedAt: ['updatedAt: DateTime @updatedAt', 'updatedAt: String | Null', 'updatedAt: DateTime?'] } as const
  for (const name of ['version', 'createdAt', 'updatedAt'] as const) {
    if (!chance(dice, 50)) continue
    entity.fields.push(dice.pick(lines[name]))
    const at = entity.sortable.indexOf(name)
    if (at !== -1) entity.sortable.splice(at, 1)
  }
}

/** Fields that are the key of a relation, written out. */
export function declareKeys(entity: WildEntity, relation: string, target: WildEntity, presence: string, { dice }: Tongue): void {
  for (const [at, name] of keyNames(relation, target).entries()) {
    const type = target.parts[at]?.type ?? 'Integer'
    const [scalar = type, ...rest] = type.split(/ (?=@)/)
    entity.fields.push(`${name}: ${scalar}${presence}${rest.map((text) => ` ${text}`).join('')}${chance(dice, 30) ? ' @label("Its key")' : ''}`)
  }
}

