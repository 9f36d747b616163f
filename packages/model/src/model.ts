import type { Design } from './design.ts'

/**
 * What the `.locus` files of one program mean: frozen JSON, nothing in it points to text. Published as `model.schema.json`.
 * Everything that several readers must agree on (plurals, wire names, columns, constraint names, operation ids) is decided here, once.
 */
export interface Model {
  readonly format: 1
  readonly app: App
  /** In order of declaration: files by path, then by place. */
  readonly entities: readonly Entity[]
  readonly design: Design
}

/** `entity/Order`, `entity/Order/field/total`, `entity/Order/relation/lines`, `app`: stable under moving and reformatting. */
export type NodeId = string
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export interface App {
  readonly id: 'app'
  /** `[app] name` of `Locus.toml`, else the folder's name; any text. */
  readonly name: string
  /**
   * The name as a package or folder name.
   * @pattern ^[a-z][a-z0-9-]*$
   */
  readonly slug: string
}

export interface Entity {
  readonly id: NodeId
  /** As declared; any identifier of the language. */
  readonly name: string
  /**
   * PascalCase, unique, ASCII: `MedicalRecord`. Schema name in OpenAPI, class name.
   * @pattern ^[A-Za-z_][A-Za-z0-9_]*$
   */
  readonly type: string
  /** PascalCase plural: `MedicalRecords`. */
  readonly typePlural: string
  /** camelCase: `medicalRecord`. */
  readonly singular: string
  /** camelCase plural: `medicalRecords`. */
  readonly plural: string
  /**
   * The collection's segment: `medical-records`.
   * @pattern ^[a-z0-9-]+$
   */
  readonly path: string
  /** `medical_records`. */
  readonly table: string
  readonly label?: string
  readonly key: Key
  /** Names of the platform's members, as they travel. */
  readonly platform: Platform
  /** Fields and relations in order of declaration; platform members, composite `id` and absorbed foreign keys are not among them. Implied relations come last. */
  readonly members: readonly Member[]
  readonly display: Display
  /** Default order of a list; the whole key, ascending, is always appended by who sorts. */
  readonly order: readonly SortKey[]
  readonly concurrency: 'optional' | 'strict'
  /** Uniques of one member and of a composite foreign key. The primary key is in `key`. */
  readonly uniques: readonly Unique[]
  readonly indexes: readonly Index[]
  readonly operations: EntityOperations
  /** Raw words: `any`, `authenticated` or role names. Absent: not declared. */
  readonly access?: Access
  readonly renamedFrom?: string
  /** Annotations without a meaning here, kept as written. */
  readonly annotations: readonly Annotation[]
}

export interface Access {
  readonly read: readonly string[]
  readonly write: readonly string[]
}

export interface EntityOperations {
  readonly list: string
  readonly create: string
  readonly get: string
  readonly replace: string
  readonly update: string
  readonly delete: string
}

export interface Platform {
  /** `parts` of a composite key joined: a read-only text; else the key itself. */
  readonly id: PlatformMember
  readonly version: PlatformMember
  readonly createdAt: PlatformMember
  readonly updatedAt: PlatformMember
}

export interface PlatformMember {
  readonly id: NodeId
  /** `createdAt`, or `_createdAt` where the model uses that name for something else. */
  readonly name: string
  /** The column; for the `id` of a composite key there is none: `''`. */
  readonly column: string
  /** The model declared it with a fitting type. */
  readonly declared: boolean
  readonly label?: string
}

export type KeyType = 'String' | 'Integer' | 'BigInt' | 'UUID' | 'Date' | 'Enum'

/**
 * `integer`: identity, int32 from 1. `uuid`: v7 by the server, or chosen by the client at creation.
 * `composite`: the parts are members like others (`members` has them), required and immutable.
 */
export interface Key {
  readonly kind: 'integer' | 'uuid' | 'composite'
  /**
   * In declared order; one part for `integer` and `uuid`, whose member is `platform.id.name`.
   * @minItems 1
   */
  readonly parts: readonly KeyPart[]
  /** `pk_<table>`. */
  readonly constraint: string
}

/** One scalar of a key, flattened: a `belongs_to` among the parts stands for all parts of its target's key. */
export interface KeyPart {
  /** Wire member. */
  readonly name: string
  readonly column: string
  readonly type: KeyType
  /** The member that declares it: a field's or relation's id; the platform id's for a simple key. */
  readonly of: NodeId
  readonly maxLength?: number
  readonly values?: readonly string[]
}

export type Member = Field | Relation
export type Relation = BelongsTo | HasOne | HasMany | ManyToMany

/**
 * The row of contract 9.4. `defaulted` and `list` are neither optional nor nullable. An optional or nullable member may have a default too.
 */
export type Presence = 'required' | 'nullable' | 'optional' | 'optionalNullable' | 'defaulted' | 'list'

export type FieldType =
  | 'String' | 'Text' | 'Integer' | 'BigInt' | 'Float' | 'Decimal' | 'Boolean' | 'DateTime' | 'Date' | 'Time' | 'UUID' | 'Email' | 'URL' | 'Json'
  /** A String with `@enum`: `values` has its words. */
  | 'Enum'

export interface Field {
  readonly kind: 'field'
  readonly id: NodeId
  /** The JSON member, exactly as declared. */
  readonly name: string
  readonly column: string
  readonly type: FieldType
  readonly list: boolean
  /** A list without duplicates. */
  readonly set: boolean
  readonly presence: Presence
  /** Of one value, or of each item of a list. */
  readonly limits: Limits
  readonly default?: Default
  readonly unique: boolean
  readonly index: boolean
  readonly immutable: boolean
  /** Is a part of a composite key (then also `immutable`). */
  readonly keyPart: boolean
  /** The server sets it at each change (`@updatedAt`); read-only for clients. */
  readonly touched: boolean
  readonly label?: string
  /** Text of this member's findings. */
  readonly message?: string
  readonly renamedFrom?: string
  readonly annotations: readonly Annotation[]
}

export interface Limits {
  /** Code points. String: 255, Text: 100 000, Email: 254, URL: 2048 unless the model says less or more. */
  readonly minLength?: number
  readonly maxLength?: number
  /** Searched, `^` and `$` are begin and end of the whole text; of the portable subset. */
  readonly pattern?: string
  /** Inclusive, in wire form: a number for Integer and Float, a text for BigInt and Decimal. */
  readonly min?: number | string
  readonly max?: number | string
  /** Decimal: digits in all, digits after the point. */
  readonly precision?: number
  readonly scale?: number
  /** Enum: in order of declaration. */
  readonly values?: readonly string[]
}

export type Default =
  | { readonly kind: 'value'; readonly value: Json } // in wire form
  | { readonly kind: 'now' } // DateTime, at the write
  | { readonly kind: 'today' } // Date, the UTC day of the write
  | { readonly kind: 'uuid' }

interface RelationBase {
  readonly id: NodeId
  /** `expand=<name>`, and the read-only member when expanded. */
  readonly name: string
  /** Name of the target entity (`Entity.name`). */
  readonly target: string
  readonly label?: string
  /** Made by an opposite without a partner, not written in a source. */
  readonly implied: boolean
  readonly annotations: readonly Annotation[]
}

/** Holds the key. `keys` has one member for a simple key, one for each part of a composite one. */
export interface BelongsTo extends RelationBase {
  readonly kind: 'belongsTo'
  readonly presence: 'required' | 'nullable' | 'optional'
  readonly keys: readonly ForeignKey[]
  readonly unique: boolean
  readonly immutable: boolean
  readonly keyPart: boolean
  readonly onDelete: 'restrict' | 'cascade' | 'set_null'
  /** The has_one or has_many of the target that reads it backwards. */
  readonly inverse?: string
  /** `fk_<table>__<column>…`. */
  readonly constraint: string
  readonly message?: string
  readonly renamedFrom?: string
}

export interface ForeignKey {
  /** Wire member: `departmentId`, `moduleBinWarehouseId`. */
  readonly name: string
  readonly column: string
  readonly type: KeyType
  /** The part of the target's key that it equals. */
  readonly targetName: string
  readonly targetColumn: string
  readonly maxLength?: number
  readonly values?: readonly string[]
  /** The model declared this member as a field of its own. */
  readonly declared: boolean
  readonly label?: string
}

/** Reads the one entity whose `belongs_to` points here. No member; `GET …/{segment}`. */
export interface HasOne extends RelationBase {
  readonly kind: 'hasOne'
  /** Kebab-case segment of the relation's reads. */
  readonly segment: string
  /** The `belongs_to` of the target, by name, and its keys. */
  readonly by: string
  readonly keys: readonly ForeignKey[]
  readonly operations: { readonly get: string }
}

export interface HasMany extends RelationBase {
  readonly kind: 'hasMany'
  readonly segment: string
  readonly by: string
  readonly keys: readonly ForeignKey[]
  readonly operations: { readonly list: string }
}

export interface ManyToMany extends RelationBase {
  readonly kind: 'manyToMany'
  readonly segment: string
  /** Exactly one side is the owner: it alone has `idsName` in its representation and the link endpoints. */
  readonly owner: boolean
  /** The relation of the target that is this one's other side. */
  readonly inverse: string
  /** `tagIds`: member of the owner, and the filter `tagIds.has` on both sides. */
  readonly idsName: string
  readonly table: LinkTable
  readonly operations: { readonly list: string; readonly add?: string; readonly remove?: string }
  readonly message?: string
}

/** The table of the links; both sides hold the same one. */
export interface LinkTable {
  readonly table: string
  /** PascalCase name for a class: `DoctorSpecialty`. */
  readonly type: string
  readonly constraint: string
  readonly owner: LinkEnd
  readonly other: LinkEnd
}

export interface LinkEnd {
  readonly entity: string
  readonly constraint: string
  readonly index: string
  readonly columns: readonly { readonly column: string; readonly type: KeyType; readonly targetName: string; readonly targetColumn: string; readonly maxLength?: number; readonly values?: readonly string[] }[]
}

/** What stands for an entity in a title or a picker (language reference, section 5). */
export type Display =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'via'; readonly relation: string; readonly target: string; readonly field: string }
  | { readonly kind: 'moment'; readonly field: string }
  | { readonly kind: 'key' }

export interface SortKey {
  readonly name: string
  readonly descending: boolean
}

export interface Unique {
  /** `uq_<table>__<column>…`. */
  readonly constraint: string
  /** Wire members that a finding stands at. */
  readonly names: readonly string[]
  readonly columns: readonly string[]
  /** Over a hash: the text may exceed an index row. */
  readonly hashed: boolean
}

export interface Index {
  /** `ix_<table>__<column>…`. */
  readonly constraint: string
  readonly columns: readonly string[]
}

export interface Annotation {
  readonly name: string
  readonly args: readonly Json[]
}
