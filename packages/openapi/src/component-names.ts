import type { Entity, Model, NodeId } from '@locus/model'
import { expandable } from '@locus/model'

/** Names of an entity's schemas. The entity's own is its type; where a derived one meets another, it gets `_2`, `_3`. */
export interface SchemaNames {
  readonly one: string
  /** The same where nothing can be expanded. */
  readonly expanded: string
  readonly create: string
  readonly replace: string
  readonly patch: string
  readonly page: string
}

export interface ComponentNames {
  readonly of: (entity: Entity) => SchemaNames
  readonly problem: string
}

export function nameComponents(model: Model): ComponentNames {
  const taken = new Set(model.entities.map(entity => entity.type))
  const free = (name: string): string => {
    let candidate = name
    for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`
    taken.add(candidate)
    return candidate
  }
  const names = new Map<NodeId, SchemaNames>(model.entities.map(entity => [entity.id, {
    one: entity.type,
    expanded: expandable(entity).length > 0 ? free(`${entity.type}Expanded`) : entity.type,
    create: free(`${entity.type}Create`),
    replace: free(`${entity.type}Replace`),
    patch: free(`${entity.type}Patch`),
    page: free(`${entity.type}Page`),
  }]))
  return {
    of(entity) {
      const found = names.get(entity.id)
      if (!found) throw new Error(`No schemas for '${entity.id}'`)
      return found
    },
    problem: free('Problem'),
  }
}
