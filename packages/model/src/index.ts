export type {
  Access, Annotation, App, BelongsTo, Default, Display, Entity, EntityOperations, Field, FieldType, ForeignKey, HasMany, HasOne, Index, Json, Key, KeyPart, KeyType,
  Limits, LinkEnd, LinkTable, ManyToMany, Member, Model, NodeId, Platform, PlatformMember, Presence, Relation, SortKey, Unique,
} from './model.ts'
export type { Design, Theme, Token, Typography } from './design.ts'
export { freezeModel } from './freeze-model.ts'
export { keyPartText, keyText } from './key-text.ts'
export {
  belongsTosOf, entityOf, expandable, fieldsOf, isBelongsTo, isField, isHasMany, isHasOne, isManyToMany, isOwner, isRelation, memberOf, relationOf, relationsOf,
} from './lookup.ts'
export { acceptsNull, isWritable, mayBeAbsent, mayBeCleared, mayBeUnset, requiredOnCreate } from './presence.ts'
export { capitalize, camelCase, kebabCase, pascalCase, snakeCase, wordsOf } from './names.ts'
export { pluralWords, singularName } from './plural.ts'
export type { ConstraintKind } from './constraint-name.ts'
export { byteLength, constraintName, longestIdentifier, shortIdentifier } from './constraint-name.ts'
export type { Row, Rows } from './rows.ts'
export { catalogue } from './diagnostics.ts'
export type { Sampled } from './sample/sample-rows.ts'
export { sampleRows } from './sample/sample-rows.ts'
export type { SeedFile } from './seeds/check-seeds.ts'
export { checkSeeds } from './seeds/check-seeds.ts'
