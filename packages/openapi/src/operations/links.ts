import type { Entity, ManyToMany, Model } from '@locus/model'
import { isBelongsTo, isManyToMany, relationsOf } from '@locus/model'
import type { Schema } from '../wire/schema.ts'

/** `tagIds` -> `tagId`: the second parameter of the link's path. */
export const linkKeyName = (relation: ManyToMany): string => relation.idsName.replace(/s$/, '')

/** What may follow a creation, by operation: stateful tools find their way by it. */
export function createLinks(model: Model, entity: Entity): Schema {
  const id = `$response.body#/${entity.platform.id.name}`
  const { get, replace, update, delete: remove } = entity.operations
  const guarded = { id, 'header.If-Match': '$response.header.ETag' }
  const link = (operationId: string, parameters: Schema): [string, Schema] => [operationId, { operationId, parameters }]
  return Object.fromEntries([
    link(get, { id }),
    link(replace, guarded),
    link(update, guarded),
    link(remove, guarded),
    ...relationsOf(entity).filter(relation => !isBelongsTo(relation)).map(relation => link(relation.kind === 'hasOne' ? relation.operations.get : relation.operations.list, { id })),
    ...linksOfOthers(model, entity),
  ])
}

/** Where this entity's key is the second of a link's two. */
function linksOfOthers(model: Model, entity: Entity): [string, Schema][] {
  // Both sides of a many-to-many are declared, so the other one is among the targets.
  const others = new Set(relationsOf(entity).filter(isManyToMany).map(({ target }) => target))
  if (others.size === 0) return []
  return model.entities.filter(({ name }) => others.has(name)).flatMap(owner => relationsOf(owner).flatMap((relation): [string, Schema][] => {
    if (relation.kind !== 'manyToMany' || !relation.owner || relation.target !== entity.name || relation.operations.add === undefined) return []
    const operationId = relation.operations.add
    return [[operationId, { operationId, parameters: { [linkKeyName(relation)]: `$response.body#/${entity.platform.id.name}` } }]]
  }))
}
