import type { BelongsTo, Entity, Field, HasMany, HasOne, ManyToMany, Member, Model, Relation } from './model.ts'

/** The entity of this name (`Entity.name`). A name that the model does not hold is our bug. */
export function entityOf(model: Model, name: string): Entity {
  let byName = entitiesByName.get(model)
  if (!byName) entitiesByName.set(model, byName = new Map(model.entities.map(each => [each.name, each])))
  const entity = byName.get(name)
  if (!entity) throw new Error(`No entity '${name}' in the model`)
  return entity
}

/** A model is frozen; who looks each entity up by searching takes a minute for some thousand of them. */
const entitiesByName = new WeakMap<Model, ReadonlyMap<string, Entity>>()

export const memberOf = (entity: Entity, name: string): Member | undefined => entity.members.find(each => each.name === name)

export function relationOf(entity: Entity, name: string): Relation {
  const relation = relationsOf(entity).find(each => each.name === name)
  if (!relation) throw new Error(`No relation '${name}' in entity '${entity.name}'`)
  return relation
}

export const fieldsOf = (entity: Entity): Field[] => entity.members.filter(isField)
export const relationsOf = (entity: Entity): Relation[] => entity.members.filter(isRelation)
export const belongsTosOf = (entity: Entity): BelongsTo[] => entity.members.filter(isBelongsTo)

export const isField = (member: Member): member is Field => member.kind === 'field'
export const isRelation = (member: Member): member is Relation => member.kind !== 'field'
export const isBelongsTo = (member: Member): member is BelongsTo => member.kind === 'belongsTo'
export const isHasOne = (member: Member): member is HasOne => member.kind === 'hasOne'
export const isHasMany = (member: Member): member is HasMany => member.kind === 'hasMany'
export const isManyToMany = (member: Member): member is ManyToMany => member.kind === 'manyToMany'
/** The side of a many-to-many relation that has `idsName` in its representation. */
export const isOwner = (member: Member): member is ManyToMany => member.kind === 'manyToMany' && member.owner

/** Relations that `expand` may name: all but one-to-many. */
export const expandable = (entity: Entity): Exclude<Relation, HasMany>[] => entity.members.filter(member => isRelation(member) && member.kind !== 'hasMany') as Exclude<Relation, HasMany>[]
