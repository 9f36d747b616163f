import type { AppView } from '@locus/generator-sdk'
import { isField, isManyToMany, type BelongsTo, type Entity, type Field, type ForeignKey, type KeyType, type Limits } from '@locus/model'
import { ambiguous, attributeName, className, keyClassName, linkClassName, moduleOf, nameScope, typeName } from '../names.ts'
import type { Column, Name, OnDelete, Scalar } from '../shape.ts'
import { isLimited } from '../types.ts'
import { referred } from './keys.ts'

type Unplaced = Omit<Column, 'unique' | 'index' | 'key'>

/** Gives the classes and types that an entity's columns need their names. */
interface Naming {
  enumOf(member: string): Name
  typeOf(member: string): Name
}

/** All columns of an entity but those of the platform, in order of declaration. */
export function columnsOf(entity: Entity, app: AppView): Column[] {
  const naming = namingOf(entity, app)
  const columns = entity.members
    .flatMap((member): Unplaced[] => {
      if (isField(member)) return [fieldColumn(member, naming)]
      return member.kind === 'belongsTo' ? keyColumns(member, app, naming) : []
    })
    .map((column) => placed(column, entity))
  const attributes = uniqueAttributes(columns)
  return columns.map((column) => ({ ...column, attribute: attributes.get(column) ?? column.attribute }))
}

/** Other files name keys: they keep their attributes. Of other members that meet, the later one by name gives way. */
function uniqueAttributes(columns: readonly Column[]): ReadonlyMap<Column, string> {
  const names = nameScope()
  const isFixed = ({ key, isReference }: Column): boolean => key || isReference
  const byName = columns.filter((column) => !isFixed(column)).toSorted((a, b) => (a.member < b.member ? -1 : 1))
  return new Map([...columns.filter(isFixed), ...byName].map((column) => [column, names.take(column.attribute)]))
}

function placed(column: Unplaced, entity: Entity): Column {
  const unique = entity.uniques.find(({ columns }) => columns.length === 1 && columns[0] === column.column)
  return {
    ...column,
    key: entity.key.kind === 'composite' && entity.key.parts.some((part) => part.column === column.column),
    index: entity.indexes.some(({ columns }) => columns.length === 1 && columns[0] === column.column),
    ...(unique && { unique: unique.hashed ? 'digest' : 'plain' }),
  }
}

function namingOf(entity: Entity, app: AppView): Naming {
  const links = entity.members.filter(isManyToMany).map((relation) => linkClassName(relation.table.type, app))
  const enums = nameScope([className(entity.type), keyClassName(entity.type), ...links])
  const types = nameScope(ours)
  return {
    enumOf: (member) => ({ module: moduleOf(entity, 'models'), name: enums.take(className(entity.type) + typeName(member)) }),
    typeOf: (member) => {
      const name = typeName(member)
      return { module: moduleOf(entity, 'schemas'), name: types.take(ours.has(name) || ambiguous.has(name) ? `${name}Value` : name) }
    },
  }
}

/** What schemas import: a type of that name would hide it. */
const ours = new Set(
  `Annotated Any AnyString BeforeValidator BigInteger BigIntegerText Boolean ClassVar CompositeReferences Date DateTime Decimal Distinct EMAIL Email False Field Float
  Integer Json KeyText LongText MISSING None OneOf PatchModel Platform RULES ReadModel ReplaceModel Rules StrictStr String Time Timestamp True URL UUID Url Uuid WriteModel`.split(/\s+/),
)

function fieldColumn(field: Field, naming: Naming): Unplaced {
  const scalar: Scalar = { type: field.type, list: field.list, set: field.set, limits: field.limits, reference: false }
  return {
    member: field.name,
    attribute: attributeName(field.name, field.column),
    column: field.column,
    scalar: withNames(scalar, field.name, field.touched, naming),
    presence: field.presence,
    isReference: false,
    ...(field.default && { default: field.default }),
    touched: field.touched,
  }
}

const withNames = (scalar: Scalar, member: string, readOnly: boolean, naming: Naming): Scalar => ({
  ...scalar,
  ...(scalar.type === 'Enum' && { enum: naming.enumOf(member) }),
  ...(isLimited(scalar) && !readOnly && { named: naming.typeOf(member) }),
})

function keyColumns(relation: BelongsTo, app: AppView, naming: Naming): Unplaced[] {
  const target = referred(app, relation.target)
  return relation.keys.map((key) => ({
    member: key.name,
    attribute: attributeName(key.name, key.column),
    column: key.column,
    scalar: withNames({ ...keyScalar(key), reference: relation.keys.length > 1 }, key.name, false, naming),
    presence: relation.presence,
    isReference: true,
    touched: false,
    ...(relation.keys.length === 1 && { target: { table: target.table, column: key.targetColumn, onDelete: onDeleteOf(relation) } }),
  }))
}

export const onDeleteOf = (relation: BelongsTo): OnDelete => (relation.onDelete === 'set_null' ? 'SET NULL' : relation.onDelete === 'cascade' ? 'CASCADE' : 'RESTRICT')

/** Of one column of a key, here or elsewhere. */
export function keyScalar({ type, maxLength, values }: Pick<ForeignKey, 'maxLength' | 'values'> & { readonly type: KeyType }): Scalar {
  const limits: Limits = { ...(maxLength !== undefined && { maxLength }), ...(values && { values }) }
  return { type, list: false, set: false, limits, reference: true }
}
