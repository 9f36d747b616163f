import { readFileSync } from 'node:fs'
import { belongsTosOf, entityOf, fieldsOf } from '@locus/model'
import type { Field, Model } from '@locus/model'
import { describe, expect, it } from 'vitest'
import { compileSpec, specs } from './specs.ts'

const model = compileSpec('everything')
const fields = model.entities.flatMap(fieldsOf)
const references = model.entities.flatMap(entity => belongsTosOf(entity).map(relation => ({ relation, entity })))
const types = ['String', 'Text', 'Integer', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json', 'Enum'] as const

describe('the spec `everything` has', () => {
  const some = (test: (field: Field) => boolean): boolean => fields.some(test)

  it.each(types)('%s in each row of contract 9.4', type => {
    for (const presence of ['required', 'nullable', 'optional', 'optionalNullable'] as const) {
      expect(some(field => field.type === type && !field.list && field.presence === presence && !field.default), presence).toBe(true)
    }
    // Json has no default in the language.
    for (const presence of type === 'Json' ? [] : ['defaulted', 'nullable', 'optional', 'optionalNullable'] as const) {
      expect(some(field => field.type === type && !field.list && field.presence === presence && field.default !== undefined), `${presence} with default`).toBe(true)
    }
    expect(some(field => field.type === type && field.list && field.presence === 'list'), 'list').toBe(true)
    expect(some(field => field.type === type && field.list && field.presence === 'nullable'), 'list or null').toBe(true)
    expect(type === 'Json' || type === 'Boolean' || some(field => field.type === type && field.set), 'set').toBe(true)
  })

  it('each rule of deletion to each kind of key, on each row', () => {
    for (const presence of ['required', 'optional', 'nullable'] as const) {
      for (const onDelete of presence === 'required' ? ['restrict', 'cascade'] as const : ['restrict', 'cascade', 'set_null'] as const) {
        if (presence === 'nullable' && onDelete === 'cascade') continue
        expect(references.some(({ relation }) => relation.presence === presence && relation.onDelete === onDelete), `${presence} ${onDelete}`).toBe(true)
      }
    }
    for (const kind of ['integer', 'uuid', 'composite'] as const) {
      const to = references.filter(({ relation }) => entityOf(model, relation.target).key.kind === kind)
      for (const presence of ['required', 'optional', 'nullable'] as const) expect(to.some(({ relation }) => relation.presence === presence), `${presence} to ${kind}`).toBe(true)
    }
  })

  it('self-relations that cascade, clear and restrict', () => {
    const own = references.filter(({ relation, entity }) => relation.target === entity.name).map(({ relation }) => relation.onDelete)
    expect(new Set(own)).toEqual(new Set(['cascade', 'set_null', 'restrict']))
  })

  it('each kind of relation, unique, implied, immutable, declared and absorbed keys, and links of each kind', () => {
    const members = model.entities.flatMap(entity => entity.members.map(member => ({ member, entity })))
    for (const kind of ['belongsTo', 'hasOne', 'hasMany', 'manyToMany']) expect(members.some(({ member }) => member.kind === kind), kind).toBe(true)
    expect(references.some(({ relation }) => relation.implied)).toBe(true)
    expect(references.some(({ relation }) => relation.unique && relation.keys.length === 1)).toBe(true)
    expect(references.some(({ relation }) => relation.unique && relation.keys.length > 1)).toBe(true)
    expect(references.some(({ relation }) => relation.immutable && !relation.keyPart)).toBe(true)
    expect(references.some(({ relation }) => relation.keys.some(key => key.declared) && relation.keys.length === 1)).toBe(true)
    expect(references.some(({ relation }) => relation.keys.some(key => key.declared) && relation.keys.length > 1)).toBe(true)
    const links = members.flatMap(({ member, entity }) => member.kind === 'manyToMany' && member.owner ? [{ member, entity }] : [])
    for (const kind of ['integer', 'uuid', 'composite']) expect(links.some(({ member }) => entityOf(model, member.target).key.kind === kind), `links to ${kind}`).toBe(true)
    expect(links.some(({ member, entity }) => member.target === entity.name)).toBe(true)
    expect(links.some(({ entity }) => entity.concurrency === 'strict')).toBe(true)
  })

  it('each kind of key part', () => {
    const parts = model.entities.filter(entity => entity.key.kind === 'composite').flatMap(entity => entity.key.parts)
    expect(new Set(parts.map(part => part.type))).toEqual(new Set(['String', 'Integer', 'BigInt', 'UUID', 'Date', 'Enum']))
    expect(references.some(({ relation }) => relation.keyPart && relation.keys.length === 1)).toBe(true)
    expect(references.some(({ relation }) => relation.keyPart && relation.keys.length > 1)).toBe(true)
  })

  it('renamed and declared members of the platform', () => {
    for (const name of ['id', 'version', 'createdAt', 'updatedAt'] as const) {
      expect(model.entities.some(entity => entity.platform[name].name === `_${name}`), name).toBe(true)
      expect(model.entities.some(entity => entity.platform[name].declared), name).toBe(true)
    }
  })
})

describe('all specs together', () => {
  it('show each optional member of the model at least once', () => {
    const published = JSON.parse(readFileSync(new URL('../model.schema.json', import.meta.url), 'utf8')) as { $defs: Record<string, Definition> }
    const shown = new Set<string>()
    for (const spec of specs) collect(compileSpec(spec), shown)
    const missing = Object.entries(published.$defs).flatMap(([type, definition]) => Object.keys(definition.properties ?? {}).filter(name => !(definition.required ?? []).includes(name) && !shown.has(name)).map(name => `${type}.${name}`))
    expect(missing).toEqual([])
  })
})

interface Definition { readonly properties?: Record<string, unknown>; readonly required?: readonly string[] }

function collect(value: Model | unknown, shown: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) Object.keys(value).forEach(name => shown.add(name))
  Object.values(value).forEach(member => collect(member, shown))
}
