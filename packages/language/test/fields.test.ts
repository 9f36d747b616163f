import { describe, expect, it } from 'vitest'
import { codesOf, compileText, entityOf, fieldFrom, fieldOf, inDatabase, modelOf } from './compile-text.ts'

const scalars = ['String', 'Text', 'Integer', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json'] as const
const switchedOn = { manifest: { path: 'Locus.toml', text: '[language]\noptional_nullable = true' } }

describe('every scalar in every row', () => {
  it.each(scalars)('%s', (type) => {
    const presence = (declaration: string): string => fieldFrom(declaration, switchedOn).presence
    expect(fieldFrom(type).type).toBe(type)
    expect(presence(type)).toBe('required')
    expect(presence(`${type}?`)).toBe('optional')
    expect(presence(`${type} | Null`)).toBe('nullable')
    expect(presence(`${type} nullable`)).toBe('nullable')
    expect(presence(`${type}? | Null`)).toBe('optionalNullable')
    expect(presence(`${type}[]`)).toBe('list')
    expect(presence(`list of ${type}`)).toBe('list')
    expect(presence(`${type}[] | Null`)).toBe('nullable')
    expect(fieldFrom(`${type}[]`).list).toBe(true)
  })

  it('a name with a question mark is optional', () => {
    expect(fieldOf(entityOf(modelOf(inDatabase('entity A { x?: String }')), 'A'), 'x').presence).toBe('optional')
  })

  it('a default makes a required field one that may be left out', () => {
    expect(fieldFrom('Integer @default(1)').presence).toBe('defaulted')
    expect(fieldFrom('Integer? @default(1)').presence).toBe('optional')
    expect(fieldFrom('Integer | Null @default(null)')).toMatchObject({ presence: 'nullable', default: { kind: 'value', value: null } })
  })
})

describe('defaults', () => {
  const cases: readonly (readonly [declaration: string, value: unknown])[] = [
    ['String @default("x")', 'x'], ['String @default(0)', '0'], ['String @default(true)', 'true'], ['String @default(word)', 'word'], ['Text @default("a\nb")', 'a\nb'], ['String @default("say \\"hi\\"!")', 'say "hi"!'],
    ['Integer @default("5")', 5], ['Integer @default(-2147483648)', -2147483648], ['Integer @default(5.0)', 5], ['BigInt @default(9223372036854775807)', '9223372036854775807'], ['BigInt @default(-0)', '0'],
    ['Float @default(1.5)', 1.5], ['Float @default(-0)', 0], ['Decimal @default(19.9)', '19.90'], ['Decimal @default("-0")', '0.00'], ['Decimal @precision(5, 0) @default(12)', '12'], ['Decimal @precision(28, 4) @default(123456789012345678901234.5678)', '123456789012345678901234.5678'],
    ['Boolean @default(false)', false], ['Boolean @default("true")', true], ['Boolean @default(1)', true],
    ['DateTime @default("2026-01-02T03:04:05Z")', '2026-01-02T03:04:05.000Z'], ['DateTime @default("2024-02-29T23:30:00.123456-01:00")', '2024-03-01T00:30:00.123Z'], ['DateTime @default("2025-01-01T00:00:00+02:00")', '2024-12-31T22:00:00.000Z'], ['DateTime @default("2020-01-01")', '2020-01-01T00:00:00.000Z'],
    ['Date @default("2024-02-29")', '2024-02-29'], ['Time @default("10:30")', '10:30:00'], ['Time @default("23:59:59")', '23:59:59'],
    ['UUID @default("0190F5C2-0000-7000-8000-000000000000")', '0190f5c2-0000-7000-8000-000000000000'], ['Email @default("a@b.de")', 'a@b.de'], ['URL @default("https://b.de/x")', 'https://b.de/x'],
    ['Json @default("{\\"a\\": [1, null]}")', { a: [1, null] }], ['Json @default(true)', true], ['Json | Null @default("null")', null], ['String @enum(a, b) @default(b)', 'b'],
  ]
  it.each(cases)('%s', (declaration, value) => {
    expect(fieldFrom(declaration, { purpose: 'generate' }).default).toEqual({ kind: 'value', value })
  })

  const none = [
    'Integer @default("5x")', 'Integer @default(true)', 'BigInt @default(9223372036854775808)', 'Decimal @default(0.001)', 'Decimal @precision(3, 2) @default(10)', 'Boolean @default(yes)', 'DateTime @default("0001-01-01T00:00:00+01:00")',
    'DateTime @default("2026-01-02T03:04:05")', 'DateTime @default("2026-13-01")', 'Date @default("1900-02-29")', 'Time @default("24:00")', 'UUID @default("x")', 'Email @default("a")', 'URL @default("ftp://x")', 'URL @default("http://#x")', 'URL @default("http://x/ y")', 'Json @default("{")', 'String @length(3) @default("long")', 'String @pattern("^[a-z]+(-[a-z]+)*$") @default("a--b")', 'String @pattern("^[A-Z]{3}$") @default("ABCD")', 'Float @default("1e5")',
  ]
  it.each(none)('%s is refused by generate and left out by check', (declaration) => {
    expect(codesOf(compileText(inDatabase(`entity A { x: ${declaration} }`), { purpose: 'generate' }), 'error')).toHaveLength(1)
    expect(fieldFrom(declaration)).not.toHaveProperty('default')
  })

  it('computed at the write', () => {
    expect(fieldFrom('DateTime @default(now())').default).toEqual({ kind: 'now' })
    expect(fieldFrom('Date @default(today())').default).toEqual({ kind: 'today' })
    expect(fieldFrom('UUID @default(uuid())').default).toEqual({ kind: 'uuid' })
    expect(fieldFrom('DateTime @updatedAt')).toMatchObject({ touched: true, presence: 'required' })
  })
})

describe('limits', () => {
  it.each([
    ['String', { maxLength: 255 }], ['Text', { maxLength: 100_000 }], ['Email', { maxLength: 254 }], ['URL', { maxLength: 2048 }], ['Decimal', { precision: 18, scale: 2 }], ['Integer', {}], ['String @length(5)', { maxLength: 5 }],
    ['String @length(2, 80)', { minLength: 2, maxLength: 80 }], ['String @length(max: 80, min: 2)', { minLength: 2, maxLength: 80 }], ['String @length(min: 3)', { minLength: 3, maxLength: 255 }], ['Text @length(0, 1000)', { maxLength: 1000 }],
    ['Integer @min(-5) @max(5)', { min: -5, max: 5 }], ['BigInt @min(9007199254740993)', { min: '9007199254740993' }], ['Decimal @min(0) @max(9999.50)', { min: '0', max: '9999.5', precision: 18, scale: 2 }], ['Decimal @precision(10)', { precision: 10, scale: 0 }],
    ['Integer @min(0.5) @max(9.9)', { min: 1, max: 9 }], ['Integer @min(-1.5) @max(-0.5)', { min: -1, max: -1 }], ['Decimal @min(0.001) @max(0.995)', { min: '0.01', max: '0.99', precision: 18, scale: 2 }], ['BigInt @min(-0.5)', { min: '0' }], ['Float @max(0.5)', { max: 0.5 }], ['String @pattern("^[A-Z]{3}$")', { maxLength: 255, pattern: '^[A-Z]{3}$' }], ['String[] @pattern("x")', { maxLength: 255, pattern: 'x' }], ['String @email', { maxLength: 254 }],
    ['String @enum("b", a, 1)', { values: ['b', 'a', '1'] }], ['String @enum(["x y", z])', { values: ['x y', 'z'] }],
  ])('%s', (declaration, limits) => {
    expect(fieldFrom(declaration).limits).toEqual(limits)
  })

  it('@email makes an Email, @enum an Enum', () => {
    expect(fieldFrom('String @email').type).toBe('Email')
    expect(fieldFrom('String[] @enum(a) @set')).toMatchObject({ type: 'Enum', list: true, set: true })
  })
})

describe('patterns', () => {
  it.each(['^[A-Z]{3}[0-9]{2}$', '^(?:a|b)+$', '[^\\]x-]{2,}', 'a\\.b\\/c', '\\u00e4', '\\x41', '^.{1,3}$', 'a*?', '[a\\-z]', '[\\[]', '^[a-z0-9]+(-[a-z0-9]+)*$', '\\t', 'ä|ö', '\\{\\}'])('%s is portable', (pattern) => {
    expect(codesOf(compileText(inDatabase(`entity A { x: String @pattern("${pattern}") }`)))).toEqual([])
  })
  it.each(['\\d+', '[\\w.]+', '\\S', '(?=a)', '(?<!a)', '(?<n>a)', '(a)\\1', '\\k<n>', '\\p{L}', '\\bword\\b', '[[:alpha:]]', 'a++', 'a{,3}', 'a{2', '*a', 'a**', '(', 'a)', '[', '[]', 'a|*', '(?i)a', '\\Aa\\z', '[a&&b]', '\\e', 'a{2000}', '}', '[b-a]', '\\ud83d', '\\-'])('%s is not', (pattern) => {
    expect(codesOf(compileText(inDatabase(`entity A { x: String @pattern("${pattern}") }`)), 'error')).toContain('pattern-unportable')
  })
  it.each(['^(a+)+$', '^(a|a)*b$', `^${'a?'.repeat(40)}${'a'.repeat(40)}b$`, 'a*a*a*a*a*a*a*a*b', '((a{1,9})+)+b'])('a default is not tried on a pattern that takes for ever: %s', (pattern) => {
    const start = performance.now()
    expect(compileText(inDatabase(`entity A { x: String @pattern("${pattern}") @default("${'a'.repeat(60)}!") }`)).model).not.toBeNull()
    expect(performance.now() - start).toBeLessThan(2000)
  })
  it('the advice spells it portably', () => {
    const advice = (pattern: string): string | undefined => compileText(inDatabase(`entity A { x: String @pattern("${pattern}") }`)).diagnostics[0]?.advice
    expect(advice('^\\d{3}-[\\w.]+\\D$')).toBe('Write "^[0-9]{3}-[A-Za-z0-9_.]+[^0-9]$".')
    expect(advice('a\\-b')).toBe('Write `-`.')
  })
})

describe('advice', () => {
  const advice = (member: string): string | undefined => compileText(inDatabase(`entity A { x: ${member} }`)).diagnostics[0]?.advice
  it.each([
    ['Enum("a", "b")', 'Write `String @enum("a", "b")`.'], ['enum', 'Did you mean `String @enum("a", "b")`?'], ['A', 'A link to an entity is a relation: `x: belongs_to A`.'],
    ['Time @default("8 o clock")', 'A Time is written `"14:30"` or `"14:30:00"`.'], ['Json @default("x")', 'A Json is written as a text: `"[]"`, `"{}"`.'],
  ])('%s', (member, text) => {
    expect(advice(member)).toBe(text)
  })
  it('a type that may be meant as an entity', () => {
    expect(advice('Company[]')).toMatch(/If Company is to be an entity, declare it and write `x: has_many Company`\.$/)
    expect(advice('constructor')).toMatch(/^The types are [A-Za-z, ]+\.$/)
  })
})

describe('aliases and names', () => {
  it('an alias holds in its own file, before and after it', () => {
    const files = { 'a.locus': 'database { entity A { x: Money? y: Money[] } }\ntype Money = Decimal', 'b.locus': 'database { entity B { x: Money } }' }
    const { diagnostics } = compileText(files)
    expect(diagnostics.map(({ code, span }) => `${code} ${span?.file}`)).toEqual(['language/unknown-type b.locus'])
  })

  it('keywords are names, and a word is read as its position says', () => {
    const text = inDatabase('entity entity { list: list of String nullable: String nullable inverse: Integer on_delete: String b: belongs_to B inverse: String on_delete2: String has_many: has_many B null: Boolean type: String } entity B { default: String }')
    const entity = entityOf(modelOf(text.replace('inverse: Integer ', '')), 'entity')
    expect(entity.members.map(({ name }) => name)).toEqual(['list', 'nullable', 'on_delete', 'b', 'inverse', 'on_delete2', 'has_many', 'null', 'type'])
    expect(fieldOf(entity, 'nullable').presence).toBe('nullable')
  })

  it('unknown annotations are kept with their arguments', () => {
    expect(fieldFrom('String @opaque @custom("a", 1, x: [b]) @discriminator(k)').annotations).toEqual([{ name: 'opaque', args: [] }, { name: 'custom', args: ['a', 1, { x: ['b'] }] }, { name: 'discriminator', args: ['k'] }])
  })
})
