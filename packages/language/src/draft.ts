import type { Span } from '@locus/diagnostics'
import type { Access, Annotation, Default, Display, FieldType, ForeignKey, KeyType, Limits, NodeId, PlatformMember, Presence, SortKey } from '@locus/model'
import type { FieldSyntax, RelationSyntax } from './syntax.ts'

/** An entity on its way to the model: each step fills what it decides. */
export interface EntityDraft {
  readonly id: NodeId
  readonly name: string
  readonly span: Span
  readonly label?: string
  /** `@plural`. */
  readonly pluralText?: { readonly text: string; readonly span: Span }
  readonly orderText?: { readonly text: string; readonly span: Span }
  readonly concurrency: 'optional' | 'strict'
  readonly access?: Access
  readonly renamedFrom?: string
  readonly annotations: readonly Annotation[]
  /** In order of declaration; implied relations come last. Platform members are in `claimed`, absorbed foreign keys leave. */
  members: MemberDraft[]
  /** All of them, and every field that left, by name. */
  readonly byName: Map<string, MemberDraft>
  readonly claimed: Map<PlatformName, FieldDraft>
  /** Members marked `@id`, where there are several. */
  keyMembers: readonly MemberDraft[]
  names: EntityNames
  platform: Readonly<Record<PlatformName, PlatformMember>>
  /** Columns of the platform's members. */
  readonly cells: Readonly<Record<PlatformName, Cell>>
  /** Of the key, flattened; `undefined` until it is resolved. */
  parts?: readonly KeyPartDraft[]
  order: readonly SortKey[]
  display: Display
}

export type PlatformName = 'id' | 'version' | 'createdAt' | 'updatedAt'
export type MemberDraft = FieldDraft | RelationDraft

export interface EntityNames {
  type: string
  typePlural: string
  singular: string
  plural: string
  readonly path: string
  table: string
}

/** Where a column's name is written once it is known; a key and what refers to it read the same cell. */
export interface Cell {
  column: string
  /** `@map`: the name and its place. */
  readonly mapped?: { readonly text: string; readonly span: Span }
}

/** What fields and relations have alike. */
export interface MemberFacts {
  readonly label?: string
  message?: string | undefined
  readonly renamedFrom?: string
  display?: Span | undefined
  annotations: readonly Annotation[]
}

export interface FieldDraft extends MemberFacts {
  readonly kind: 'field'
  readonly id: NodeId
  readonly name: string
  readonly span: Span
  readonly syntax: FieldSyntax
  readonly type: FieldType
  readonly list: boolean
  readonly set: boolean
  readonly presence: Presence
  readonly limits: Limits
  readonly default?: Default
  unique: boolean
  readonly index: boolean
  immutable: boolean
  keyPart: boolean
  readonly touched: boolean
  /** Marked `@id`. */
  readonly isId: boolean
  /** It is a relation's key, and no member of its own. */
  absorbed: boolean
  readonly cell: Cell
}

export interface RelationDraft extends MemberFacts {
  readonly kind: 'relation'
  readonly id: NodeId
  readonly name: string
  readonly span: Span
  /** Absent: implied by its opposite. */
  readonly syntax?: RelationSyntax
  readonly relation: RelationSyntax['relation']
  readonly entity: EntityDraft
  readonly target: EntityDraft
  /** The one that reads it backwards; of a `has_…` always set once relations are paired. */
  opposite?: RelationDraft
  presence: 'required' | 'nullable' | 'optional'
  unique: boolean
  immutable: boolean
  keyPart: boolean
  readonly isId: boolean
  onDelete: 'restrict' | 'cascade' | 'set_null'
  readonly mapped?: Cell['mapped']
  /** Of a `belongs_to`: set with the target's key. */
  keys?: readonly ForeignKeyDraft[]
  /** Many-to-many: this side holds the links. */
  owner: boolean
  segment: string
}

export interface ForeignKeyDraft extends Omit<ForeignKey, 'column' | 'targetColumn'> {
  readonly cell: Cell
  readonly target: KeyPartDraft
}

export interface KeyPartDraft {
  readonly name: string
  readonly type: KeyType
  readonly of: NodeId
  readonly maxLength?: number
  readonly values?: readonly string[]
  readonly cell: Cell
}

export const isManyToMany = (relation: RelationDraft): boolean => relation.relation === 'has_many' && relation.opposite?.relation === 'has_many'
