import type { Dice } from '../http/dice.ts'
import { chance, shuffled, some } from './chance.ts'
import { take, type WildEntity } from './entity.ts'
import { typeNames, wildType } from './types.ts'
import { columns, memberNames, plainMembers, quoted, texts } from './words.ts'

export interface Tongue {
  readonly dice: Dice
  /** `T? | Null` is allowed. */
  readonly optionalNullable: boolean
  /** Aliases of the file, by scalar. */
  readonly aliases: ReadonlyMap<string, string>
}

/** A free name for a member, with names that it brings along. */
export function memberName(entity: WildEntity, { dice }: Tongue, brings: (name: string) => readonly string[] = () => [], pool: readonly string[] = chance(dice, 40) ? plainMembers : memberNames): string | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    const name = dice.pick(pool)
    if (take(entity, [name, ...brings(name)])) return name
  }
  return undefined
}

/** One more field, of any type and with any of its annotations. */
export function addField(entity: WildEntity, tongue: Tongue): void {
  const { dice, aliases, optionalNullable } = tongue
  const name = memberName(entity, tongue)
  if (name === undefined) return
  const scalar = dice.pick(typeNames)
  const list = chance(dice, 12)
  const presence = list ? dice.pick(['', '', ' | Null', ' nullable']) : dice.pick(['', '', '', '?', '?', ' | Null', ' nullable', ...(optionalNullable ? ['? | Null'] : [])])
  const { annotations, isEnum } = wildType(dice, scalar, { list, nullable: /Null|nullable/.test(presence), optional: presence.startsWith('?') })
  const single = !list && scalar !== 'Json'
  const more = [
    ...(single ? some(dice, ['@unique', '@index'], 8) : []), ...(list ? some(dice, ['@set'], 30) : []), ...some(dice, ['@immutable'], 6),
    ...(single && !entity.hasDisplay && chance(dice, 6) ? [display(entity)] : []), ...said(entity, tongue),
  ]
  // Few values, and each once: rows run out; once in a while that is wanted.
  const all = [...annotations, ...more].filter((text) => text !== '@unique' || !(isEnum || scalar === 'Boolean') || chance(dice, 20))
  const written = aliases.get(scalar) ?? scalar
  const type = list ? (chance(dice, 50) ? `${written}[]` : `list of ${written}`) : written
  const isOld = presence.startsWith('?') && chance(dice, 10)
  entity.fields.push(`${name}${isOld ? '?' : ''}: ${type}${isOld ? presence.slice(1) : presence}${shuffled(dice, all).map((text) => ` ${text}`).join('')}`)
  if (single) entity.sortable.push(name)
}

function display(entity: WildEntity): string {
  entity.hasDisplay = true
  return '@display'
}

/** Annotations that any member may have. */
export function said(entity: WildEntity, { dice }: Tongue, mapped = true): readonly string[] {
  const text = (): string => quoted(dice.pick(texts))
  return [
    ...(chance(dice, 10) ? [`@label(${text()})`] : []), ...(chance(dice, 8) ? [`@message(${text()})`] : []),
    ...(chance(dice, 4) ? [`@renamed_from("${dice.pick(memberNames)}")`] : []), ...(mapped && chance(dice, 8) ? mapOf(entity, dice) : []),
  ]
}

function mapOf({ columns: used }: WildEntity, dice: Dice): readonly string[] {
  const column = dice.pick(columns)
  if (used.has(column.toLowerCase())) return []
  used.add(column.toLowerCase())
  return [`@map(${quoted(column)})`]
}
