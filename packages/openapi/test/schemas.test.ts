import type { Entity, Field, ForeignKey } from '@locus/model'
import { openapi } from '@locus/openapi'
import { describe, expect, it } from 'vitest'
import { belongsTo, entity, field, model } from './fixture.ts'
import { compileSpec } from './specs.ts'
import { validator } from './validate.ts'

const thing = (...members: Entity['members']) => validator(openapi(model(entity('Thing', 'Things', members), entity('Owner', 'Owners', []))))
const ok = (faults: string[]): boolean => faults.length === 0

describe('optional and nullable (contract 9.4)', () => {
  const rows: [Field['presence'], { absent: boolean; null: boolean; clear: boolean; answerAbsent: boolean; answerNull: boolean }][] = [
    ['required', { absent: false, null: false, clear: false, answerAbsent: false, answerNull: false }],
    ['nullable', { absent: false, null: true, clear: true, answerAbsent: false, answerNull: true }],
    ['optional', { absent: true, null: false, clear: true, answerAbsent: true, answerNull: false }],
    ['optionalNullable', { absent: true, null: true, clear: true, answerAbsent: false, answerNull: true }],
    ['defaulted', { absent: true, null: false, clear: false, answerAbsent: false, answerNull: false }],
    ['list', { absent: true, null: false, clear: false, answerAbsent: false, answerNull: false }],
  ]
  it.each(rows)('%s', (presence, expected) => {
    const list = presence === 'list'
    const faults = thing(field('Thing', 'x', 'Integer', { presence, list, ...(presence === 'defaulted' && { default: { kind: 'value', value: 7 } }) }))
    const platform = { id: 1, version: 1, createdAt: '2026-01-02T03:04:05.006Z', updatedAt: '2026-01-02T03:04:05.006Z' }
    const value = list ? [1] : 1
    for (const schema of ['ThingCreate', 'ThingReplace']) {
      expect(ok(faults(schema, { x: value }))).toBe(true)
      expect(ok(faults(schema, {}))).toBe(expected.absent)
      expect(ok(faults(schema, { x: null }))).toBe(expected.null)
    }
    expect(ok(faults('ThingPatch', {}))).toBe(true)
    expect(ok(faults('ThingPatch', { x: value }))).toBe(true)
    expect(ok(faults('ThingPatch', { x: null }))).toBe(expected.clear)
    expect(ok(faults('Thing', { ...platform, x: value }))).toBe(true)
    expect(ok(faults('Thing', platform))).toBe(expected.answerAbsent)
    expect(ok(faults('Thing', { ...platform, x: null }))).toBe(expected.answerNull)
  })

  it('a default frees from the duty to send, whatever the row', () => {
    const faults = thing(field('Thing', 'x', 'Integer', { presence: 'nullable', default: { kind: 'value', value: 7 } }))
    expect(faults('ThingCreate', {})).toEqual([])
    expect(faults('ThingCreate', { x: null })).toEqual([])
  })
})

describe('scalars (contract 9.5)', () => {
  const cases: [string, Field, unknown[], unknown[]][] = [
    ['String', field('Thing', 'x', 'String', { limits: { minLength: 1, maxLength: 3, pattern: '^[a-c😀]+$' } }), ['a', 'abc', '😀😀😀'], ['', 'abca', 'd', 1]],
    ['Integer', field('Thing', 'x', 'Integer', { limits: { min: -2, max: 5 } }), [-2, 0, 5], [-3, 6, 1.5, '1']],
    ['Integer without limits', field('Thing', 'x', 'Integer'), [2147483647, -2147483648], [2147483648, -2147483649]],
    ['BigInt', field('Thing', 'x', 'BigInt'), ['9223372036854775807', '-9223372036854775808', '0'], ['9223372036854775808', '-0', '01', 1]],
    ['BigInt in limits', field('Thing', 'x', 'BigInt', { limits: { min: '-3', max: '12' } }), ['-3', '12', '0'], ['-4', '13']],
    ['Float', field('Thing', 'x', 'Float', { limits: { min: 0 } }), [0, 1e300, 0.1], [-1, '1', null]],
    ['Decimal', field('Thing', 'x', 'Decimal', { limits: { precision: 6, scale: 2, min: '0', max: '100' } }), ['0', '-0', '99.99', '100.000', '1.5'], ['100.01', '-0.01', '1.234', '1e2', 1, '01']],
    ['Boolean', field('Thing', 'x', 'Boolean'), [true, false], ['true', 1, 0]],
    ['DateTime', field('Thing', 'x', 'DateTime'), ['2026-01-02T03:04:05+01:00'], ['2026-01-02', '2026-13-02T03:04:05Z', 5]],
    ['Date', field('Thing', 'x', 'Date'), ['2024-02-29'], ['2023-02-29', '2024-02-29T00:00:00Z']],
    ['Time', field('Thing', 'x', 'Time'), ['23:59:59'], ['24:00:00', '23:59', '23:59:59Z']],
    ['UUID', field('Thing', 'x', 'UUID'), ['0190F5C2-7A5E-7C3A-8B1D-4E5F6A7B8C9D'], ['0190f5c27a5e7c3a8b1d4e5f6a7b8c9d']],
    ['Email', field('Thing', 'x', 'Email', { limits: { maxLength: 254 } }), ['a@b.c', 'a..b@c'], ['a', `${'a'.repeat(253)}@b`]],
    ['URL', field('Thing', 'x', 'URL', { limits: { maxLength: 2048 } }), ['https://ü/x y'.replace(' ', '')], ['ftp://a', 'http://a b', `http://${'a'.repeat(2048)}`]],
    ['Json', field('Thing', 'x', 'Json'), [{}, [], 'a', 1, true, { a: null }], [null]],
    ['Enum', field('Thing', 'x', 'Enum', { limits: { values: ['a', 'B c'] } }), ['a', 'B c'], ['A', '', 1, null]],
    ['a set', field('Thing', 'x', 'Integer', { list: true, set: true, presence: 'list' }), [[], [1, 2]], [[1, 1], [null], 1]],
    ['a list', field('Thing', 'x', 'String', { list: true, presence: 'list', limits: { maxLength: 2 } }), [[], ['a', 'a']], [['abc'], [1]]],
  ]
  it.each(cases)('%s', (_, member, good, bad) => {
    const faults = thing(member)
    for (const value of good) expect([value, faults('ThingCreate', { x: value })]).toEqual([value, []])
    for (const value of bad) expect([value, ok(faults('ThingCreate', { x: value }))]).toEqual([value, false])
  })

  it('answers are in the one form of the server', () => {
    const faults = thing(field('Thing', 'd', 'Decimal', { limits: { precision: 6, scale: 2 } }), field('Thing', 't', 'DateTime'), field('Thing', 'u', 'UUID'))
    const answer = { id: 1, version: 1, createdAt: '2026-01-02T03:04:05.006Z', updatedAt: '2026-01-02T03:04:05.006Z', d: '1.50', t: '2026-01-02T03:04:05.006Z', u: '0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d' }
    expect(faults('Thing', answer)).toEqual([])
    expect(faults('Thing', { ...answer, more: 1 })).toEqual([])
    for (const odd of [{ d: '1.5' }, { d: 1.5 }, { t: '2026-01-02T03:04:05Z' }, { u: answer.u.toUpperCase() }, { id: '1' }, { version: 0 }]) expect(ok(faults('Thing', { ...answer, ...odd }))).toBe(false)
  })
})

describe('what a client may not write', () => {
  const faults = thing(
    field('Thing', 'name', 'String'), field('Thing', 'seen', 'DateTime', { touched: true }), field('Thing', 'code', 'String', { presence: 'optional', immutable: true }), belongsTo('Thing', 'owner', 'Owner'),
  )
  const body = { name: 'a', ownerId: 1 }
  it('is refused in POST and PATCH', () => {
    expect(faults('ThingCreate', body)).toEqual([])
    for (const more of [{ id: 1 }, { version: 1 }, { createdAt: 'x' }, { updatedAt: 'x' }, { seen: 'x' }, { owner: {} }, { unknown: 1 }]) {
      expect([more, ok(faults('ThingCreate', { ...body, ...more }))]).toEqual([more, false])
      expect([more, ok(faults('ThingPatch', more))]).toEqual([more, false])
    }
  })
  it('is taken back or ignored in PUT, so that GET, edit, PUT works', () => {
    expect(faults('ThingReplace', { id: 1, version: 3, ...body, seen: '2026-01-02T03:04:05.006Z', createdAt: 'x', updatedAt: 'x', owner: {} })).toEqual([])
    expect(ok(faults('ThingReplace', { ...body, unknown: 1 }))).toBe(false)
    expect(ok(faults('ThingReplace', { ...body, version: null }))).toBe(false)
  })
})

describe('what may be set only once', () => {
  const faults = thing(field('Thing', 'a', 'String', { immutable: true }), field('Thing', 'b', 'String', { presence: 'nullable', immutable: true }), field('Thing', 'c', 'String', { presence: 'optional', immutable: true }))
  it('is demanded by PUT as by POST, where it is required', () => {
    for (const schema of ['ThingCreate', 'ThingReplace']) {
      expect(faults(schema, { a: 'x', b: null })).toEqual([])
      expect(ok(faults(schema, { b: null }))).toBe(false)
      expect(ok(faults(schema, { a: 'x' }))).toBe(false)
    }
  })
  it('has no default in a PUT, which leaves it as it is', () => {
    const { schemas } = openapi(model(entity('Thing', 'Things', [field('Thing', 'd', 'Integer', { presence: 'defaulted', immutable: true, default: { kind: 'value', value: 7 } })]))).components as { schemas: Record<string, { properties: { d: object } }> }
    expect(schemas['ThingCreate']?.properties.d).toHaveProperty('default', 7)
    expect(schemas['ThingReplace']?.properties.d).not.toHaveProperty('default')
  })
})

describe('references to composite keys', () => {
  const key = (name: string): ForeignKey => ({ name, column: name, type: 'Integer', targetName: name, targetColumn: name, declared: false })
  const keys = [key('ownerA'), key('ownerB')]
  it('optional: all members or none', () => {
    const faults = thing(belongsTo('Thing', 'owner', 'Owner', { presence: 'optional', keys }))
    expect(faults('ThingCreate', {})).toEqual([])
    expect(faults('ThingCreate', { ownerA: 1, ownerB: 2 })).toEqual([])
    expect(ok(faults('ThingCreate', { ownerA: 1 }))).toBe(false)
    expect(faults('ThingPatch', { ownerA: 1 })).toEqual([])
  })
  it('nullable: all null or none', () => {
    const faults = thing(belongsTo('Thing', 'owner', 'Owner', { presence: 'nullable', keys }))
    expect(faults('ThingCreate', { ownerA: null, ownerB: null })).toEqual([])
    expect(faults('ThingCreate', { ownerA: 1, ownerB: 2 })).toEqual([])
    expect(ok(faults('ThingCreate', { ownerA: 1, ownerB: null }))).toBe(false)
    expect(ok(faults('ThingCreate', {}))).toBe(false)
  })
})

describe('names and keys', () => {
  it('a schema that would have an entity\'s name gets another', () => {
    const { schemas } = openapi(compileSpec('words')).components as { schemas: object }
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['User', 'UserCreate', 'UserCreate_2', 'UserPage', 'UserPage_2', 'Problem', 'Problem_2']))
  })

  it('platform members that were renamed keep their part', () => {
    const document = openapi(compileSpec('everything')) as unknown as { paths: Record<string, { post: { responses: { 201: { links: Record<string, { parameters: Record<string, string> }> } } } }>; components: { parameters: object; schemas: Record<string, { properties: object; required: string[] }> } }
    const renamed = document.components.schemas['RenamedMembers']
    expect(Object.keys(renamed?.properties ?? {})).toEqual(expect.arrayContaining(['_id', '_version', '_createdAt', '_updatedAt', 'id', 'version']))
    expect(renamed?.required).toEqual(expect.arrayContaining(['_id', '_version', '_createdAt', '_updatedAt']))
    expect(Object.keys(document.components.parameters)).toEqual(expect.arrayContaining(['RenamedMembers._id.eq', 'RenamedMembers._createdAt.lt', 'RenamedMembers.version.contains']))
    expect(document.paths['/api/renamed-ones']?.post.responses[201].links['getRenamedMembers']?.parameters).toEqual({ id: '$response.body#/_id' })
  })

  it('strict entities demand If-Match and answer 428 without', () => {
    const document = openapi(compileSpec('everything')) as unknown as { paths: Record<string, Record<string, { parameters: { $ref: string }[]; responses: object }>> }
    const strict = document.paths['/api/strict-notes/{id}']
    for (const method of ['put', 'patch', 'delete']) {
      expect(strict?.[method]?.parameters).toEqual([{ $ref: '#/components/parameters/ifMatchRequired' }])
      expect(Object.keys(strict?.[method]?.responses ?? {})).toContain('428')
    }
    expect(document.paths['/api/strict-notes/{id}/links/{linkId}']?.['put']?.parameters).toEqual([{ $ref: '#/components/parameters/ifMatchRequired' }])
    expect(Object.keys(document.paths['/api/hubs/{id}']?.['put']?.responses ?? {})).not.toContain('428')
  })
})
