import type { Default, FieldType, KeyType, Limits, Presence } from '@locus/model'

/** What the inputs of templates hold: facts and decisions, no text to be printed. Names of Python are chosen already. */

/** A name of a module, as an import will bring it. */
export interface Name {
  readonly module: string
  readonly name: string
}

export interface Scalar {
  readonly type: FieldType
  readonly list: boolean
  /** A list without duplicates. */
  readonly set: boolean
  readonly limits: Limits
  /** The enum's class. */
  readonly enum?: Name
  /** The named type of bodies, where the scalar has limits of its own. */
  readonly named?: Name
  /** A part of a key elsewhere: bound by its type alone. */
  readonly reference: boolean
}

/** A member that is a column. */
export interface Column {
  /** As it travels. */
  readonly member: string
  readonly attribute: string
  readonly column: string
  readonly scalar: Scalar
  readonly presence: Presence
  readonly default?: Default
  readonly key: boolean
  /** Belongs to a foreign key. */
  readonly isReference: boolean
  /** `digest`: the text may be too long for an index. */
  readonly unique?: 'plain' | 'digest'
  readonly index: boolean
  readonly touched: boolean
  /** A foreign key of one column. */
  readonly target?: { readonly table: string; readonly column: string; readonly onDelete: OnDelete }
}

export type OnDelete = 'RESTRICT' | 'CASCADE' | 'SET NULL'

/** Where an entity lies and how it is called, as others see it. */
export interface Self {
  readonly class: Name
  readonly variable: string
  readonly key: Key
}

export interface Key {
  readonly kind: 'integer' | 'uuid' | 'composite'
  /** Attributes of the entity, in the key's order; `id` alone for a simple key. */
  readonly parts: readonly KeyPart[]
  /** Of a composite key: its named tuple, the constant of its form, its convertor in paths. */
  readonly class?: Name
  readonly form?: Name
  readonly convertor: string
}

export interface KeyPart {
  readonly attribute: string
  /** In the named tuple. */
  readonly part: string
  readonly type: KeyType
}

/** Equal columns: of one class, and the parts of a key that a variable holds. */
export interface Pair {
  readonly attribute: string
  /** Absent where the variable is the whole key. */
  readonly part?: string
}
