import { compile } from '@locus/language'
import { checkSeeds, sampleRows } from '@locus/model'
import type { Model, Rows } from '@locus/model'
import { describe, expect, it } from 'vitest'

function modelOf(text: string): Model {
  const { model, diagnostics } = compile([{ path: 'a.locus', text: `database {\n${text}\n}` }], { folderName: 'test' })
  if (!model) throw new Error(JSON.stringify(diagnostics))
  return model
}

const shop = modelOf(`
  entity Category { name: String @unique @length(2, 10) parent: belongs_to Category? children: has_many Category inverse: parent products: has_many Product }
  entity Tag { id: UUID @id @default(uuid()) word: String @pattern("^[a-z]+$") products: has_many Product inverse: tags }
  entity Product {
    name: String
    price: Decimal @min(0) @max(100)
    big: BigInt | Null
    at: DateTime?
    day: Date?
    time: Time?
    kind: String @enum("a", "b") @default("a")
    many: Integer[] @set
    mail: Email?
    site: URL?
    uuid: UUID?
    factor: Float? @max(1.5)
    flag: Boolean?
    any: Json?
    seen: DateTime @updatedAt
    category: belongs_to Category
    tags: has_many Tag
  }
  entity Bin { room: String @id number: Integer @id products: has_many Crate }
  entity Crate { name: String bin: belongs_to Bin? }
`)
const sample = sampleRows(shop).rows

const check = (files: Record<string, unknown>) =>
  checkSeeds(shop, Object.entries(files).map(([path, value]) => ({ path: `seeds/${path}.json`, text: typeof value === 'string' ? value : JSON.stringify(value) })), sample)
const codes = (files: Record<string, unknown>): string[] => check(files).diagnostics.map(({ code }) => code.replace('model/', ''))
const messages = (files: Record<string, unknown>): string[] => check(files).diagnostics.map(({ message }) => message)
const product = { name: 'Lamp', price: '1.5', big: null, categoryId: 1 }

describe('seed files', () => {
  it('replace the sample rows of their entity; others refer to them', () => {
    const { rows, diagnostics } = check({ Category: [{ name: 'Lamps' }, { name: 'Chairs', parentId: 1 }] })
    expect(diagnostics).toEqual([])
    expect(rows['Category']).toEqual([{ id: 1, name: 'Lamps' }, { id: 2, name: 'Chairs', parentId: 1 }])
    expect(rows['Product']?.length).toBe(25)
    expect(new Set(rows['Product']?.map(row => row['categoryId']))).toEqual(new Set([1, 2]))
    expect(Object.keys(rows).sort()).toEqual(Object.keys(sample).sort())
  })

  it('may hold nothing', () => {
    const { rows, diagnostics } = check({ Category: [], Product: [] })
    expect(diagnostics).toEqual([])
    expect([rows['Category'], rows['Product']]).toEqual([[], []])
  })

  it('leave the sample rows alone where there is none', () => expect(checkSeeds(shop, [], sample)).toEqual({ rows: sample, diagnostics: [] }))

  it('are written as the server would', () => {
    const { rows } = check({ Product: [{ ...product, at: '2026-01-02T03:04:05.12345Z', price: '-0', many: [1, 2] }] })
    expect(rows['Product']).toEqual([{ id: 1, name: 'Lamp', price: '0.00', big: null, at: '2026-01-02T03:04:05.123Z', many: [1, 2], categoryId: 1 }])
  })

  it('keep their keys, and get the free ones', () => {
    const { rows } = check({ Category: [{ name: 'aa' }, { id: 1, name: 'bb' }, { name: 'cc' }], Tag: [{ word: 'a' }], Bin: [{ room: 'a b', number: -1 }] })
    expect(rows['Category']?.map(row => row['id'])).toEqual([2, 1, 3])
    expect(rows['Tag']?.[0]?.['id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(rows['Bin']?.[0]).toEqual({ id: 'a~20b~~-1', room: 'a b', number: -1 })
  })

  it('stand behind what they refer to', () => {
    const { rows, diagnostics } = check({ Category: [{ id: 5, name: 'leaf', parentId: 7 }, { id: 7, name: 'root' }] })
    expect(diagnostics).toEqual([])
    expect(rows['Category']?.map(row => row['id'])).toEqual([7, 5])
  })
})

describe('a bad seed file is reported with its place', () => {
  it('seed-syntax, seed-form', () => {
    expect(codes({ Category: '[{' })).toEqual(['seed-syntax'])
    expect(codes({ Category: { name: 'aa' } })).toEqual(['seed-form'])
    expect(codes({ Category: [{ name: 'aa' }, 5] })).toEqual(['seed-form'])
    const text = '[ {"name": "aa"},\n  {"name": "a,]\\"b", "name": "x"} ]'
    const [finding] = check({ Category: text }).diagnostics
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('{"name": "a,]\\"b", "name": "x"}')
  })

  it('seed-entity, seed-member', () => {
    expect(check({ Categry: [] }).diagnostics[0]?.advice).toContain('Category.json')
    expect(codes({ Nothing: [] })).toEqual(['seed-entity'])
    expect(codes({ Category: [{ name: 'aa', nam: 1, version: 2 }] })).toEqual(['seed-member', 'seed-member'])
    expect(codes({ Product: [{ ...product, seen: '2026-01-02T03:04:05Z', category: 1, children: [] }] })).toEqual(['seed-member', 'seed-member', 'seed-member'])
  })

  it('seed-required', () => {
    expect(messages({ Product: [{ name: 'x' }] })).toEqual(["Row 1: 'price' is missing", "Row 1: 'big' is missing", "Row 1: 'categoryId' is missing"])
    expect(messages({ Crate: [{ name: 'x', binRoom: 'a' }] })).toEqual(["Row 1: 'binNumber' is missing"])
  })

  const wrong: [string, unknown][] = [
    ['name', 5], ['name', null], ['name', 'a\0b'], ['name', '\ud800'], ['name', 'x'.repeat(256)], ['price', 5], ['price', '1.001'], ['price', '-0.01'], ['price', '100.01'], ['price', '1e2'],
    ['price', '01'], ['big', '9223372036854775808'], ['big', '-0'], ['big', 1], ['at', '2026-01-02T03:04:05+01:00'], ['at', '2026-02-30T03:04:05Z'], ['day', '2025-02-29'], ['time', '25:00:00'],
    ['kind', 'c'], ['many', [1, 1]], ['many', [null]], ['many', 5], ['many', [2147483648]], ['mail', 'nobody'], ['site', 'ftp://a'], ['site', 'http://a b'], ['site', 'http:///a'], ['site', 'http://a\n'], ['uuid', '0190F5C2-7A5E-7C3A-8B1D-4E5F6A7B8C9D'],
    ['factor', 1.6], ['factor', '1'], ['flag', 'true'], ['any', null], ['categoryId', '1'], ['tagIds', ['a', 'a']], ['tagIds', null], ['id', 0], ['id', '1'],
  ]
  it.each(wrong)('seed-value: %s %j', (member, value) => expect(codes({ Product: [{ ...product, [member]: value }] })).toEqual(['seed-value']))

  it('all findings at once', () => expect(codes({ Category: [{ name: 'x' }, { nme: 1 }], Products: [], Tag: '[' })).toEqual(['seed-value', 'seed-required', 'seed-member', 'seed-entity', 'seed-syntax']))

  it('a default counts where a row says nothing: it is unique too', () => {
    const model = modelOf('entity A { code: String? @unique @enum("a", "b", "c") @default("c") kind: String @unique @default("x") name: String }')
    const rows = sampleRows(model).rows['A'] ?? []
    expect(rows.length).toBe(3)
    expect(new Set(rows.map(row => row['code'] ?? 'c')).size).toBe(3)
    const found = checkSeeds(model, [{ path: 'seeds/A.json', text: JSON.stringify([{ name: 'one', kind: 'k' }, { name: 'two', kind: 'l' }]) }], {}).diagnostics
    expect(found.map(({ code }) => code)).toEqual(['model/seed-duplicate'])
  })

  it('seed-duplicate', () => {
    expect(messages({ Category: [{ name: 'aa' }, { name: 'aa' }] })).toEqual(["Row 2: 'name' exists already in row 1"])
    expect(messages({ Category: [{ id: 3, name: 'aa' }, { id: 3, name: 'bb' }] })).toEqual(["Row 2: 'id' exists already in row 1"])
    expect(codes({ Bin: [{ room: 'a', number: 1 }, { room: 'a', number: 1 }] })).toEqual(['seed-duplicate'])
  })

  it('seed-reference', () => {
    expect(messages({ Product: [{ ...product, categoryId: 26 }] })).toEqual(["Row 1: 'categoryId' refers to Category [26], which does not come before"])
    expect(codes({ Product: [{ ...product, tagIds: ['01920000-0000-7000-8000-000000000000'] }] })).toEqual(['seed-reference'])
    expect(codes({ Category: [{ id: 1, name: 'aa', parentId: 2 }, { id: 2, name: 'bb', parentId: 1 }] })).toEqual(['seed-reference'])
    expect(codes({ Crate: [{ name: 'x', binRoom: 'nowhere', binNumber: 1 }] })).toEqual(['seed-reference'])
    const bin = (sample as Rows)['Bin']?.[0]
    expect(codes({ Crate: [{ name: 'x', binRoom: bin?.['room'], binNumber: bin?.['number'] }] })).toEqual([])
  })

  it('with an error the sample rows stay', () => expect(check({ Category: [{}] }).rows).toBe(sample))
})

describe('sample rows', () => {
  it('sample-cycle: none where a required key leads back', () => {
    const model = modelOf('entity A { name: String b: belongs_to B bs: has_many B inverse: a } entity B { name: String a: belongs_to A as: has_many A inverse: b } entity C { a: belongs_to A } entity D { name: String c: belongs_to C? }')
    const { rows, diagnostics } = sampleRows(model)
    expect(Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, own.length]))).toEqual({ A: 0, B: 0, C: 0, D: 25 })
    expect(diagnostics.map(({ code }) => code)).toEqual(['model/sample-cycle', 'model/sample-cycle', 'model/sample-cycle'])
    expect(rows['D']?.some(row => Object.hasOwn(row, 'cId'))).toBe(false)
  })

  it('sample-none: none where limits exclude each other', () => {
    const { rows, diagnostics } = sampleRows(modelOf('entity A { code: String @length(1, 3) @pattern("^[0-9]{5}$") }'))
    expect([rows['A'], diagnostics.map(({ code }) => code)]).toEqual([[], ['model/sample-none']])
  })

  it('are fewer where something unique allows fewer', () => {
    const model = modelOf(`
      entity Flag { on: Boolean @unique }
      entity Word { word: String @enum("a", "b", "c") @unique }
      entity Small { n: Integer @unique @min(3) @max(9) }
      entity Pair { flag: Boolean? word: String @enum("a", "b") @id n: Integer @id @min(1) @max(3) }
      entity One { of: belongs_to Small @unique }
      entity Maybe { name: String of: belongs_to Small? @unique }
      entity Short { code: String @length(1) @pattern("^[xyz]$") @unique }
      entity Price { price: Decimal @min(0) @max(0.03) @unique }
    `)
    const { rows } = sampleRows(model)
    expect(Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, own.length]))).toEqual({ Flag: 2, Word: 3, Small: 7, Pair: 6, One: 7, Maybe: 25, Short: 3, Price: 4 })
    expect(rows['Maybe']?.filter(row => Object.hasOwn(row, 'ofId')).length).toBeLessThanOrEqual(7)
  })

  it('keep within odd limits', () => {
    const model = modelOf(`
      entity Odd {
        long: String @length(200, 250)
        exact: String @length(5, 5)
        none: String @length(0, 0)
        deep: Integer @min(2147483600)
        low: Integer @max(-2147483600)
        thin: Decimal @precision(28, 10) @min(0.0000000001) @max(0.0000000002)
        wide: Decimal @precision(28, 0) @min(1000000000000000000)
        edge: BigInt @min(9223372036854775800)
        part: Float @min(0.25) @max(0.5)
        code: String @pattern("^(?:AB|[c-e]{2,3})-?[0-9]+(?:\\.[0-9]{2})?$") @length(8, 9)
        found: String @pattern("x[0-9]") @length(10, 12)
        not: String @pattern("^[^a-z ]{4}$")
        dots: String @pattern("^.{3}$")
      }
    `)
    const { rows, diagnostics } = sampleRows(model)
    expect(diagnostics).toEqual([])
    expect(checkSeeds(model, [{ path: 'seeds/Odd.json', text: JSON.stringify(rows['Odd']) }], rows).diagnostics).toEqual([])
    expect(rows['Odd']?.length).toBe(25)
  })

  it('of one entity do not change with another member', () => {
    const one = sampleRows(modelOf('entity A { name: String price: Decimal }')).rows['A']
    const two = sampleRows(modelOf('entity A { name: String more: Text price: Decimal }')).rows['A']
    expect(two?.map(row => ({ id: row['id'], name: row['name'], price: row['price'] }))).toEqual(one)
  })
})
