import type { BelongsTo, Display, Entity, Field, FieldType, ForeignKey, HasMany, HasOne, Key, KeyPart, ManyToMany, Member, Model, Presence, Relation } from '@locus/model'

/** Small models by hand: each function makes one node as the language would, with what a test says about it. */

const kebab = (name: string): string => name.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase()
const snake = (name: string): string => kebab(name).replaceAll('-', '_')
const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)
const plural = (name: string): string => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`)
const sizes: Partial<Record<FieldType, number>> = { String: 255, Text: 100_000, Email: 254, URL: 2048 }

type Draft<Node extends Member> = (entity: string) => Node

export const field = (name: string, type: FieldType, presence: Presence = 'required', more: Partial<Omit<Field, 'kind' | 'type'>> = {}): Draft<Field> => (entity) => ({
  kind: 'field', id: `entity/${entity}/field/${name}`, name, column: snake(name), type, list: presence === 'list', set: false, presence,
  unique: false, index: false, immutable: false, keyPart: false, touched: false, annotations: [], ...more,
  limits: { ...(sizes[type] !== undefined && { maxLength: sizes[type] }), ...(type === 'Decimal' && { precision: 18, scale: 2 }), ...more.limits },
})

export const foreignKey = (name: string, more: Partial<ForeignKey> = {}): ForeignKey =>
  ({ name, column: snake(name), type: 'Integer', targetName: 'id', targetColumn: 'id', declared: false, ...more })

const base = (entity: string, name: string, target: string) => ({ id: `entity/${entity}/relation/${name}`, name, target, implied: false, annotations: [] })

export const toOne = (name: string, target: string, more: Partial<BelongsTo> = {}): Draft<BelongsTo> => (entity) => ({
  ...base(entity, name, target), kind: 'belongsTo', presence: 'required', keys: [foreignKey(`${name}Id`)], unique: false, immutable: false, keyPart: false,
  onDelete: 'restrict', constraint: `fk_${entity}__${name}`, ...more,
})

export const hasMany = (name: string, target: string, by: string, more: Partial<HasMany> = {}): Draft<HasMany> => (entity) => ({
  ...base(entity, name, target), kind: 'hasMany', segment: kebab(name), by, keys: [foreignKey(`${by}Id`)], operations: { list: `list${entity}${name}` }, ...more,
})

export const hasOne = (name: string, target: string, by: string, more: Partial<HasOne> = {}): Draft<HasOne> => (entity) => ({
  ...base(entity, name, target), kind: 'hasOne', segment: kebab(name), by, keys: [foreignKey(`${by}Id`)], operations: { get: `get${entity}${name}` }, ...more,
})

export const links = (name: string, target: string, inverse: string, owner: boolean, idsName: string): Draft<ManyToMany> => (entity) => ({
  ...base(entity, name, target), kind: 'manyToMany', segment: kebab(name), owner, inverse, idsName, operations: { list: `list${entity}${name}` },
  table: {
    table: 'links', type: 'Links', constraint: 'pk_links',
    owner: { entity: owner ? entity : target, constraint: 'a', index: 'a', columns: [] }, other: { entity: owner ? target : entity, constraint: 'b', index: 'b', columns: [] },
  },
})

const displayOf = (members: readonly Member[]): Display => {
  const texts = members.filter((member): member is Field => member.kind === 'field' && member.type === 'String' && !member.list && member.presence === 'required' && !member.limits.pattern)
  const named = ['name', 'title', 'label'].map((name) => texts.find((text) => text.name === name)).find(Boolean) ?? texts[0]
  if (named) return { kind: 'field', field: named.name }
  const via = members.find((member): member is BelongsTo => member.kind === 'belongsTo' && member.unique && member.presence === 'required')
  if (via) return { kind: 'via', relation: via.name, target: via.target, field: 'name' }
  const moment = members.find((member) => member.kind === 'field' && (member.type === 'DateTime' || member.type === 'Date') && member.presence === 'required')
  return moment ? { kind: 'moment', field: moment.name } : { kind: 'key' }
}

export const keyPart = (name: string, of: string, more: Partial<KeyPart> = {}): KeyPart => ({ name, column: snake(name), type: 'String', of, ...more })

export const entity = (type: string, members: readonly Draft<Field | Relation>[], more: Partial<Omit<Entity, 'key'>> & { readonly key?: Partial<Key> } = {}): Entity => {
  const made = members.map((member) => member(type))
  const id = `entity/${type}`
  const { key, ...rest } = more
  const platform = (name: string) => ({ id: `${id}/platform/${name}`, name, column: snake(name), declared: false })
  return {
    id, name: type, type, typePlural: plural(type), singular: lowerFirst(type), plural: lowerFirst(plural(type)), path: kebab(plural(type)), table: snake(plural(type)),
    platform: { id: platform('id'), version: platform('version'), createdAt: platform('createdAt'), updatedAt: platform('updatedAt') },
    members: made, display: displayOf(made), order: [], concurrency: 'optional', uniques: [], indexes: [], annotations: [],
    operations: { list: `list${plural(type)}`, create: `create${type}`, get: `get${type}`, replace: `replace${type}`, update: `update${type}`, delete: `delete${type}` },
    ...rest,
    key: { kind: 'integer', constraint: `pk_${snake(type)}`, parts: [keyPart('id', `${id}/platform/id`, { type: 'Integer' })], ...key },
  }
}

const uuid = { key: { kind: 'uuid' } } as const

export const model = (entities: readonly Entity[], design: Partial<Model['design']> = {}): Model => ({
  format: 1, app: { id: 'app', name: 'Clinic', slug: 'clinic' }, entities,
  design: { themes: [], typography: { weights: [], others: [] }, spacing: [], radii: [], shadows: [], ...design },
})

const toUuid = (name: string): { readonly keys: readonly ForeignKey[] } => ({ keys: [foreignKey(name, { type: 'UUID' })] })

export const clinic = (): Model => model([
  entity('Department', [
    field('name', 'String', 'required', { unique: true, limits: { minLength: 2, maxLength: 80 } }),
    toOne('parent', 'Department', { presence: 'optional', onDelete: 'set_null' }),
    hasMany('children', 'Department', 'parent'),
    hasMany('doctors', 'Doctor', 'department'),
  ]),
  entity('Doctor', [
    field('fullName', 'String', 'required', { limits: { minLength: 1, maxLength: 120 } }),
    field('email', 'Email', 'required', { unique: true }),
    field('homepage', 'URL', 'nullable'),
    field('hourlyRate', 'Decimal', 'required', { limits: { min: '0', max: '9999' } }),
    field('bio', 'Text', 'optional'),
    field('languages', 'String', 'list'),
    field('active', 'Boolean', 'defaulted', { default: { kind: 'value', value: true } }),
    toOne('department', 'Department'),
    links('specialties', 'Specialty', 'doctors', true, 'specialtyIds'),
    hasMany('appointments', 'Appointment', 'doctor', toUuid('doctorId')),
    hasMany('referrals', 'Appointment', 'referrer', toUuid('referrerId')),
  ], uuid),
  entity('Specialty', [
    field('code', 'String', 'required', { unique: true, limits: { maxLength: 255, pattern: '^[A-Z]{3}[0-9]{2}$' } }),
    field('title', 'String'),
    links('doctors', 'Doctor', 'specialties', false, 'doctorIds'),
  ]),
  entity('Patient', [
    field('name', 'String'),
    field('born', 'DateTime'),
    field('insuranceNumber', 'BigInt', 'required', { unique: true }),
    field('weightKg', 'Float', 'nullable'),
    field('allergies', 'String', 'list'),
    field('notes', 'Text', 'optional'),
    field('contact', 'Json', 'nullable'),
    hasOne('record', 'MedicalRecord', 'patient', toUuid('patientId')),
    hasMany('appointments', 'Appointment', 'patient', toUuid('patientId')),
  ], uuid),
  entity('MedicalRecord', [
    toOne('patient', 'Patient', { unique: true, onDelete: 'cascade', ...toUuid('patientId') }),
    field('bloodType', 'Enum', 'required', { limits: { values: ['A', 'B', 'AB', 'O'] } }),
    field('history', 'Json'),
    field('updatedBy', 'String', 'optional'),
  ], { display: { kind: 'via', relation: 'patient', target: 'Patient', field: 'name' } }),
  entity('Appointment', [
    field('startsAt', 'DateTime'),
    field('minutes', 'Integer', 'defaulted', { default: { kind: 'value', value: 30 }, limits: { min: 5, max: 480 } }),
    field('status', 'Enum', 'defaulted', { default: { kind: 'value', value: 'booked' }, limits: { values: ['booked', 'arrived', 'done', 'no-show'] } }),
    field('fee', 'Decimal', 'nullable'),
    toOne('patient', 'Patient', { onDelete: 'cascade', ...toUuid('patientId') }),
    toOne('doctor', 'Doctor', toUuid('doctorId')),
    toOne('referrer', 'Doctor', { presence: 'optional', onDelete: 'set_null', ...toUuid('referrerId') }),
  ], { display: { kind: 'moment', field: 'startsAt' } }),
])
