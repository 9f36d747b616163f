import type { EntityName, EntityPath } from '@/entities'
import { createResource, type Resource } from './resource'

/** What the server keeps of every entity: shown, never sent by a form. */
export interface Entity {
  id: string | number
  version: number
  createdAt: string
  updatedAt: string
}

/** A member that may be missing and has a name that every object has by birth, `constructor`. */
export const ownValue = <T extends object, Name extends keyof T>(entity: T, name: Name): T[Name] | undefined =>
  Object.hasOwn(entity, name) ? entity[name] : undefined

/** The members that hold it: `_id` where the model uses `id` for something else. */
export type EntityMembers = { readonly [Name in keyof Entity]: string }
const usualMembers: EntityMembers = { id: 'id', version: 'version', createdAt: 'createdAt', updatedAt: 'updatedAt' }

/** What shared code needs to know about an entity. Method syntax on purpose: any entity fits a picker. */
export interface EntityDefinition<T extends object, Input extends object = object> {
  name: EntityName
  /** The segment in the API's and in the application's addresses. */
  path: EntityPath
  /** The parameter that a picker searches with; without one it shows the first page only. */
  search?: string
  /** Relations that `display` needs. */
  expand?: string
  /** The text that stands for one entity: in a title, a picker, a link. */
  display(entity: T): string
  /** What the server keeps of it. */
  kept(entity: T): Entity
  api: Resource<T, Input>
}

/** `display`: without a text, `#12` stands for the entity. `members`: those that are called otherwise. */
export interface EntityOptions<T extends object> extends Pick<
  EntityDefinition<T>,
  'name' | 'path' | 'search' | 'expand'
> {
  display?: (entity: T) => string | null | undefined
  members?: Partial<EntityMembers>
}

export function defineEntity<T extends object, Input extends object>({
  display,
  members,
  ...rest
}: EntityOptions<T>): EntityDefinition<T, Input> {
  const { id, version, createdAt, updatedAt } = { ...usualMembers, ...members }
  const kept = (entity: T): Entity => {
    const values = entity as Record<string, unknown>
    return {
      id: values[id] as Entity['id'],
      version: values[version] as number,
      createdAt: values[createdAt] as string,
      updatedAt: values[updatedAt] as string,
    }
  }
  return {
    ...rest,
    display: (entity) => {
      const text = display?.(entity) ?? ''
      return text === '' ? `#${kept(entity).id}` : text
    },
    kept,
    api: createResource<T, Input>(rest.path),
  }
}
