import type { BelongsTo, Field, FieldType, ManyToMany } from '@locus/model'
import { referenceKeys, type Reach } from './reach.ts'
import type { Choice, Value, ValueKind } from './screens.ts'
import { valueKeys } from './words.ts'

const kinds: Readonly<Record<FieldType, Exclude<ValueKind, 'list' | 'reference' | 'references'>>> = {
  String: 'text', Text: 'longText', Email: 'email', URL: 'url', UUID: 'code', Integer: 'integer', Float: 'float', Decimal: 'decimal', BigInt: 'bigInt',
  Boolean: 'boolean', Enum: 'enum', DateTime: 'dateTime', Date: 'date', Time: 'time', Json: 'json',
}

/** What identifies is not grouped and does not stand at the end: `9 007 199` would be wrong. */
const identifies = ({ type, unique, keyPart, limits }: Field): boolean =>
  ((type === 'BigInt' || type === 'Integer') && (unique || keyPart)) || (type === 'String' && limits.pattern !== undefined)

/** How one value of the field is shown; of a list, one item. */
export const itemKind = (field: Field): Exclude<ValueKind, 'list' | 'reference' | 'references'> => (!field.list && identifies(field) ? 'code' : kinds[field.type])

export const fieldLabel = (reach: Reach, name: string): string => `entities.${reach.entity.singular}.fields.${name}`

export const choicesOf = (reach: Reach, field: Pick<Field, 'name' | 'limits'>): readonly Choice[] => {
  const values = field.limits.values ?? []
  const keys = valueKeys(values)
  return values.map((value, index) => ({ value, label: `entities.${reach.entity.singular}.values.${field.name}.${keys[index]}` }))
}

export const fieldValue = (reach: Reach, field: Field): Value => ({
  id: field.id,
  field: field.name,
  kind: field.list ? 'list' : itemKind(field),
  label: fieldLabel(reach, field.name),
  ...(field.type === 'Enum' && { values: choicesOf(reach, field) }),
  ...(field.list && { item: itemKind(field) }),
  ...(field.type === 'Decimal' && { scale: field.limits.scale ?? 2 }),
})

export const toOneValue = (reach: Reach, relation: BelongsTo): Value => ({
  id: relation.id, field: relation.name, kind: 'reference', label: fieldLabel(reach, relation.name), entity: reach.brief(relation.target), keys: referenceKeys(relation),
})

export const linksValue = (reach: Reach, relation: ManyToMany): Value => ({
  id: relation.id, field: relation.name, kind: 'references', label: fieldLabel(reach, relation.name), entity: reach.brief(relation.target),
})
