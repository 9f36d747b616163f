import type { BelongsTo, Default, Entity, Field, FieldType, ForeignKey, HasMany, HasOne, KeyPart, KeyType, Limits, ManyToMany, Model, Presence } from '@locus/model'

/** `Id` is the text of a composite key. */
export interface Scalar {
  readonly type: FieldType | 'Id'
  readonly limits: Limits
}

/** One member that a client may write. */
export interface Slot {
  readonly name: string
  readonly kind: 'field' | 'key' | 'links'
  /** Of the value, or of each item of a list. */
  readonly scalar: Scalar
  readonly list: boolean
  readonly set: boolean
  readonly presence: Presence
  readonly default?: Default
  readonly immutable: boolean
  readonly keyPart: boolean
  /** Two rows cannot share the value of this one member. */
  readonly unique: boolean
  readonly message?: string
  readonly relation?: BelongsTo | ManyToMany
  readonly foreign?: ForeignKey
}

/** An entity with what the contract derives from it. */
export interface Subject {
  readonly entity: Entity
  readonly name: string
  /** `/order-items`, below the prefix. */
  readonly url: string
  readonly slots: readonly Slot[]
  readonly touched: readonly Field[]
  readonly belongsTo: readonly BelongsTo[]
  readonly hasOne: readonly HasOne[]
  readonly hasMany: readonly HasMany[]
  readonly manyToMany: readonly ManyToMany[]
  readonly names: { readonly id: string; readonly version: string; readonly createdAt: string; readonly updatedAt: string }
  readonly id: Scalar
  readonly strict: boolean
}

export function subjectsOf(model: Model): readonly Subject[] {
  return model.entities.map((entity) => subjectOf(entity, (name) => entityNamed(model, name)))
}

function entityNamed(model: Model, name: string): Entity {
  const entity = model.entities.find((each) => each.name === name)
  if (!entity) throw new Error(`the model has no entity '${name}'`)
  return entity
}

function subjectOf(entity: Entity, find: (name: string) => Entity): Subject {
  const relations = <Kind extends string>(kind: Kind) => entity.members.filter((member) => member.kind === kind)
  const { id, version, createdAt, updatedAt } = entity.platform
  return {
    entity,
    name: entity.name,
    url: `/${entity.path}`,
    slots: entity.members.flatMap((member) => {
      if (member.kind === 'field') return member.touched ? [] : [fieldSlot(member)]
      if (member.kind === 'belongsTo') return member.keys.map((key) => keySlot(member, key))
      return member.kind === 'manyToMany' && member.owner ? [linksSlot(member, find(member.target))] : []
    }),
    touched: entity.members.filter((member): member is Field => member.kind === 'field' && member.touched),
    belongsTo: relations('belongsTo') as readonly BelongsTo[],
    hasOne: relations('hasOne') as readonly HasOne[],
    hasMany: relations('hasMany') as readonly HasMany[],
    manyToMany: relations('manyToMany') as readonly ManyToMany[],
    names: { id: id.name, version: version.name, createdAt: createdAt.name, updatedAt: updatedAt.name },
    id: idScalar(entity),
    strict: entity.concurrency === 'strict',
  }
}

export function idScalar(entity: Entity): Scalar {
  return { type: entity.key.kind === 'composite' ? 'Id' : entity.key.kind === 'uuid' ? 'UUID' : 'Integer', limits: {} }
}

export const partScalar = (part: Pick<KeyPart, 'type' | 'values'>): Scalar => keyScalar(part.type, part.values)
const keyScalar = (type: KeyType, values?: readonly string[]): Scalar => ({ type, limits: values ? { values } : {} })

function fieldSlot(field: Field): Slot {
  const { name, type, limits, list, set, presence, immutable, keyPart, unique } = field
  return {
    name, kind: 'field', scalar: { type, limits }, list, set, presence, immutable: immutable || keyPart, keyPart, unique,
    ...(field.default && { default: field.default }),
    ...(field.message !== undefined && { message: field.message }),
  }
}

function keySlot(relation: BelongsTo, foreign: ForeignKey): Slot {
  const { presence, immutable, keyPart, message } = relation
  return {
    name: foreign.name, kind: 'key', scalar: keyScalar(foreign.type, foreign.values), list: false, set: false, presence, immutable: immutable || keyPart, keyPart,
    unique: relation.unique && relation.keys.length === 1, relation, foreign,
    ...(message !== undefined && { message }),
  }
}

function linksSlot(relation: ManyToMany, target: Entity): Slot {
  return {
    name: relation.idsName, kind: 'links', scalar: idScalar(target), list: true, set: true, presence: 'list', immutable: false, keyPart: false, unique: false, relation,
    ...(relation.message !== undefined && { message: relation.message }),
  }
}

export const mayBeNull = (slot: Slot): boolean => slot.presence === 'nullable' || slot.presence === 'optionalNullable'
/** PATCH takes null for it: it unsets, or stores NULL. */
export const mayBeCleared = (slot: Slot): boolean => mayBeNull(slot) || slot.presence === 'optional'
/** POST without it is refused. */
export const mustBeSent = (slot: Slot): boolean => (slot.presence === 'required' || slot.presence === 'nullable') && slot.default === undefined

/** Members that a client may read and never write, in POST and PATCH. */
export function readOnlyNames(subject: Subject): readonly string[] {
  const { id, version, createdAt, updatedAt } = subject.names
  return [id, version, createdAt, updatedAt, ...subject.touched.map((field) => field.name), ...relationNames(subject)]
}

export const relationNames = (subject: Subject): readonly string[] => [...subject.belongsTo, ...subject.hasOne, ...subject.hasMany, ...subject.manyToMany].map((relation) => relation.name)
/** Relations that `expand` takes. */
export const expandable = (subject: Subject): readonly (BelongsTo | HasOne | ManyToMany)[] => [...subject.belongsTo, ...subject.hasOne, ...subject.manyToMany]
