import type { BelongsTo, Entity, Field, FieldType, HasMany, HasOne, ManyToMany, Model } from '@locus/model'
import type { EntityBrief, ReferenceKey } from './screens.ts'

/** One entity, and the way to the others. */
export interface Reach {
  readonly entity: Entity
  find(name: string): Entity
  brief(name: string): EntityBrief
}

export const reachOf = (model: Model): ((name: string) => Reach) => {
  const byName = new Map(model.entities.map((entity) => [entity.name, entity]))
  const find = (name: string): Entity => {
    const found = byName.get(name)
    if (!found) throw new Error(`The model has no entity ${name}`)
    return found
  }
  return (name) => ({ entity: find(name), find, brief: (target) => briefOf(find(target)) })
}

export const briefOf = ({ name, singular, type, path, key }: Entity): EntityBrief => ({ entity: name, name: singular, type, path, key: key.kind })

export const fieldsOf = ({ members }: Entity): readonly Field[] => members.filter((member) => member.kind === 'field')
export const toOnesOf = ({ members }: Entity): readonly BelongsTo[] => members.filter((member) => member.kind === 'belongsTo')
export const hasOnesOf = ({ members }: Entity): readonly HasOne[] => members.filter((member) => member.kind === 'hasOne')
export const hasManysOf = ({ members }: Entity): readonly HasMany[] => members.filter((member) => member.kind === 'hasMany')
export const linksOf = ({ members }: Entity): readonly ManyToMany[] => members.filter((member) => member.kind === 'manyToMany')
export const ownedLinksOf = (entity: Entity): readonly ManyToMany[] => linksOf(entity).filter(({ owner }) => owner)

const numbers: Readonly<Partial<Record<FieldType, ReferenceKey['type']>>> = { Integer: 'integer', BigInt: 'bigInt' }

/** The members that hold a reference, each with the member of the target that it equals. */
export const referenceKeys = (relation: Pick<BelongsTo, 'keys'>): readonly ReferenceKey[] =>
  relation.keys.map(({ name, targetName, type }) => ({ member: name, part: targetName, type: numbers[type] ?? 'string' }))

/** By name, also names that every object has (`constructor`, `__proto__`). */
export const byName = <Item>(entries: Iterable<readonly [string, Item]>): Readonly<Record<string, Item>> => Object.fromEntries(entries)
