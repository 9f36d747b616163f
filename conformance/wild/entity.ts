/** One part of the key of an entity, as others refer to it. */
export interface WildPart {
  readonly name: string
  readonly type: string
}

/** An entity while it is made up. */
export interface WildEntity {
  readonly name: string
  readonly annotations: string[]
  /** As they are written, a line each. */
  readonly fields: string[]
  readonly relations: WildRelation[]
  /** What has a name on the wire already. */
  readonly wire: Set<string>
  readonly columns: Set<string>
  /** What a list can be sorted by. */
  readonly sortable: string[]
  /** One part called `id` unless the key is composite. */
  parts: WildPart[]
  composite: boolean
  hasDisplay: boolean
  /** Takes a cycle of relations that cannot be left out. */
  impossible: boolean
}

export interface WildRelation {
  readonly name: string
  readonly kind: 'belongs_to' | 'has_many' | 'has_one'
  readonly target: WildEntity
  /** `?`, ` | Null`, ` nullable` or nothing. */
  readonly presence: string
  readonly annotations: readonly string[]
  readonly onDelete?: string
  /** The opposite's name, written where it is needed or by chance. */
  readonly inverse?: string
}

export function createEntity(name: string): WildEntity {
  return {
    name, annotations: [], fields: [], relations: [], wire: new Set(['id', 'version', 'createdAt', 'updatedAt', '_id', '_version', '_createdAt', '_updatedAt']), columns: new Set(), sortable: ['id', 'createdAt', 'updatedAt'],
    parts: [{ name: 'id', type: 'Integer' }], composite: false, hasDisplay: false, impossible: false,
  }
}

/** Takes the names for one member, all or none. */
export function take(entity: WildEntity, names: readonly string[]): boolean {
  if (new Set(names).size < names.length || names.some((name) => entity.wire.has(name))) return false
  for (const name of names) entity.wire.add(name)
  return true
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The members that hold a reference to `target`. */
export const keyNames = (relation: string, target: WildEntity): readonly string[] => (target.composite ? target.parts.map((part) => relation + capitalize(part.name)) : [`${relation}Id`])
