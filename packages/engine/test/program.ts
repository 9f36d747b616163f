import type { ModelView } from '@locus/generator-sdk'
import type { Entity, Field, Member, Model } from '@locus/model'
import type { Program } from '../src/request.ts'

export const field = (of: string, name: string, more: Partial<Field> = {}): Field => ({
  kind: 'field', id: `entity/${of}/field/${name}`, name, column: name, type: 'String', list: false, set: false, presence: 'required', limits: {}, unique: false, index: false, immutable: false, keyPart: false, touched: false, annotations: [], ...more,
})

/** A relation to another entity, as far as views read it. */
export const belongsTo = (of: string, name: string, target: string): Member => ({
  kind: 'belongsTo', id: `entity/${of}/relation/${name}`, name, target, implied: false, annotations: [], presence: 'required', keys: [], unique: false, immutable: false, keyPart: false, onDelete: 'restrict', constraint: `fk_${name}`,
})

export function entity(name: string, members: readonly Member[], more: Partial<Entity> = {}): Entity {
  const lower = name.toLowerCase()
  const platform = (member: string) => ({ id: `entity/${name}/platform/${member}`, name: member, column: member, declared: false })
  return {
    id: `entity/${name}`, name, type: name, typePlural: `${name}s`, singular: lower, plural: `${lower}s`, path: `${lower}s`, table: `${lower}s`,
    key: { kind: 'integer', parts: [{ name: 'id', column: 'id', type: 'Integer', of: `entity/${name}/platform/id` }], constraint: `pk_${lower}s` },
    platform: { id: platform('id'), version: platform('version'), createdAt: platform('createdAt'), updatedAt: platform('updatedAt') },
    members, display: { kind: 'key' }, order: [], concurrency: 'optional', uniques: [], indexes: [],
    operations: { list: `list${name}s`, create: `create${name}`, get: `get${name}`, replace: `replace${name}`, update: `update${name}`, delete: `delete${name}` }, annotations: [], ...more,
  }
}

/** A program of some entities; screens hold what the engine itself reads of them. */
export function program(entities: readonly Entity[]): Program {
  const model = { format: 1, app: { id: 'app', name: 'Demo', slug: 'demo' }, entities, design: { themes: [] } } as unknown as Model
  const screens = { tokens: { themes: [] }, entities: Object.fromEntries(entities.map(({ name }) => [name, { id: `entity/${name}`, messages: { en: { one: name, many: `${name}s` } } }])) } as unknown as ModelView['screens']
  return { model, screens, document: { openapi: '3.1.1', info: { title: 'Demo', version: '1' }, paths: {}, components: {} }, rows: {} }
}

export const shop = (): Program => program([
  entity('Customer', [field('Customer', 'name')]),
  entity('Order', [field('Order', 'number'), belongsTo('Order', 'customer', 'Customer')]),
  entity('Line', [field('Line', 'text'), belongsTo('Line', 'order', 'Order')]),
])
