import type { BelongsTo, Entity, Field, FieldType, Limits, Model, Platform } from '@locus/model'

/** A small model by hand: what the tests of one rule change. */
export const field = (entity: string, name: string, type: FieldType, more: Partial<Field> & { limits?: Limits } = {}): Field => ({
  kind: 'field', id: `entity/${entity}/field/${name}`, name, column: name, type, list: false, set: false, presence: 'required', limits: {}, unique: false, index: false,
  immutable: false, keyPart: false, touched: false, annotations: [], ...more,
})

export const belongsTo = (entity: string, name: string, target: string, more: Partial<BelongsTo> = {}): BelongsTo => ({
  kind: 'belongsTo', id: `entity/${entity}/relation/${name}`, name, target, implied: false, annotations: [], presence: 'required', unique: false, immutable: false,
  keyPart: false, onDelete: 'restrict', constraint: `fk_${entity}__${name}`,
  keys: [{ name: `${name}Id`, column: `${name}_id`, type: 'Integer', targetName: 'id', targetColumn: 'id', declared: false }], ...more,
})

const platform = (entity: string): Platform => {
  const member = (name: string): Platform['id'] => ({ id: `entity/${entity}/platform/${name}`, name, column: name, declared: false })
  return { id: member('id'), version: member('version'), createdAt: member('createdAt'), updatedAt: member('updatedAt') }
}

export const entity = (name: string, plural: string, members: Entity['members'], more: Partial<Entity> = {}): Entity => ({
  id: `entity/${name}`, name, type: name, typePlural: plural, singular: name.toLowerCase(), plural: plural.toLowerCase(), path: plural.toLowerCase(), table: plural.toLowerCase(),
  key: { kind: 'integer', parts: [{ name: 'id', column: 'id', type: 'Integer', of: `entity/${name}/platform/id` }], constraint: `pk_${plural}` },
  platform: platform(name), members, display: { kind: 'key' }, order: [], concurrency: 'optional', uniques: [], indexes: [], annotations: [],
  operations: { list: `list${plural}`, create: `create${name}`, get: `get${name}`, replace: `replace${name}`, update: `update${name}`, delete: `delete${name}` },
  ...more,
})

export const model = (...entities: Entity[]): Model => ({
  format: 1, app: { id: 'app', name: 'Test', slug: 'test' }, entities,
  design: { themes: [], typography: { weights: [], others: [] }, spacing: [], radii: [], shadows: [] },
})
