import type { BelongsTo, Field, FieldType, Json, ManyToMany, Presence } from '@locus/model'
import { referenceKeys, type Reach } from './reach.ts'
import { rulesOf } from './rules.ts'
import type { Control, ControlKind } from './screens.ts'
import { choicesOf, fieldLabel } from './value.ts'

type Single = Exclude<ControlKind, 'list' | 'reference' | 'references' | 'check'>

const kinds: Readonly<Record<FieldType, Single>> = {
  String: 'text', Text: 'textArea', Email: 'email', URL: 'url', UUID: 'uuid', Integer: 'integer', Float: 'float', Decimal: 'decimal', BigInt: 'bigInt',
  Boolean: 'yesNo', Enum: 'select', DateTime: 'dateTime', Date: 'date', Time: 'time', Json: 'json',
}
const hints = { now: 'form.defaultNow', today: 'form.defaultToday', uuid: 'form.defaultUuid' } as const

const mayBeAbsent = (presence: Presence): boolean => presence === 'optional' || presence === 'nullable' || presence === 'optionalNullable'
const emptyOf = (presence: Presence): Control['empty'] => (presence === 'optional' ? 'omit' : mayBeAbsent(presence) ? 'null' : 'keep')

/** A default of the model as a form holds it: a text, but a Boolean that has always a value. */
const draftOf = (value: Json, { type }: Field): string => (type === 'Json' ? JSON.stringify(value, null, 2) : typeof value === 'string' ? value : String(value))

const initialOf = (field: Field, control: ControlKind): Control['initial'] => {
  const value = field.default?.kind === 'value' ? field.default.value : undefined
  if (control === 'check') return value === true
  if (control === 'list') return Array.isArray(value) ? value.map((item: Json) => draftOf(item, field)) : []
  return value === undefined || (value === null && field.type !== 'Json') ? '' : draftOf(value, field)
}

export const fieldControl = (reach: Reach, field: Field): Control => {
  const { name, presence, list, type } = field
  const absent = mayBeAbsent(presence)
  const control: ControlKind = list ? 'list' : type === 'Boolean' && !absent ? 'check' : kinds[type]
  const server = field.default && field.default.kind !== 'value' ? field.default.kind : undefined
  const whenEmpty = control === 'check' || absent ? 'taken' : server ? 'refusedOnEdit' : 'refused'
  return {
    id: field.id,
    member: name,
    field: name,
    label: fieldLabel(reach, name),
    control,
    ...(list && { item: kinds[type] }),
    optional: control !== 'check' && (absent || list || server !== undefined),
    fixedOnEdit: field.immutable || field.keyPart,
    half: false,
    initial: initialOf(field, control),
    ...(server && { serverDefault: server }),
    empty: list ? 'keep' : emptyOf(presence),
    preset: false,
    rules: rulesOf(field, whenEmpty),
    ...(field.message !== undefined && { message: `entities.${reach.entity.singular}.rules.${name}` }),
    ...(server && { hint: hints[server] }),
    ...(type === 'Enum' && { values: choicesOf(reach, field) }),
    ...(type === 'Decimal' && { scale: field.limits.scale ?? 2 }),
  }
}

export const toOneControl = (reach: Reach, relation: BelongsTo): Control => {
  const keys = referenceKeys(relation)
  const [key] = keys
  const isSimple = keys.length === 1 && reach.find(relation.target).key.kind !== 'composite'
  return {
    id: relation.id,
    member: isSimple && key ? key.member : relation.name,
    field: relation.name,
    label: fieldLabel(reach, relation.name),
    control: 'reference',
    optional: relation.presence !== 'required',
    fixedOnEdit: relation.immutable || relation.keyPart,
    half: false,
    initial: null,
    empty: emptyOf(relation.presence),
    preset: true,
    keys,
    rules: relation.presence === 'required' ? [{ rule: 'required', args: [] }] : [],
    ...(relation.message !== undefined && { message: `entities.${reach.entity.singular}.rules.${relation.name}` }),
    entity: reach.brief(relation.target),
  }
}

export const linksControl = (reach: Reach, relation: ManyToMany): Control => ({
  id: relation.id,
  member: relation.idsName,
  field: relation.name,
  label: fieldLabel(reach, relation.name),
  control: 'references',
  optional: true,
  fixedOnEdit: false,
  half: false,
  initial: [],
  empty: 'keep',
  preset: false,
  rules: [],
  ...(relation.message !== undefined && { message: `entities.${reach.entity.singular}.rules.${relation.name}` }),
  entity: reach.brief(relation.target),
})
