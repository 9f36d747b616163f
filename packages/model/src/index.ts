export type {
  Access, Annotation, App, BelongsTo, Default, Display, Entity, EntityOperations, Field, FieldType, ForeignKey, HasMany, HasOne, Index, Json, Key, KeyPart, KeyType,
  Limits, LinkEnd, LinkTable, ManyToMany, Member, Model, NodeId, Platform, PlatformMember, Presence, Relation, SortKey, Unique,
} from './model.ts'
export type { Design, Theme, Token, Typography } from './design.ts'
