import { catalogue, compile } from '@locus/language'
import { describe, expect, it } from 'vitest'
import { codesOf, compileText, inDatabase } from './compile-text.ts'

interface Case {
  /** A program that yields the code, at the first place with this text. */
  readonly bad: string
  readonly at: string
  /** Its neighbour that does not. */
  readonly good: string
  readonly purpose?: 'generate'
}

const entity = (members: string): string => `database { entity A { ${members} } entity B { n: String } }`
const field = (bad: string, at: string, good: string): Case => ({ bad: entity(`x: ${bad}`), at, good: entity(`x: ${good}`) })
const lenient = (bad: string, at: string, good: string): Case => ({ ...field(bad, at, good), purpose: 'generate' })
const pair = (bad: string, at: string, good: string): Case => ({ bad: inDatabase(bad), at, good: inDatabase(good) })
const design = (bad: string, at: string, good: string): Case => ({ bad: `design_system { ${bad} }`, at, good: `design_system { ${good} }` })
const long = '@length(1000)'

const cases: Readonly<Record<string, Case | readonly Case[]>> = {
  'expected': [
    field('String @default()', '@default()', 'String @default("")'), pair('entity A { x String }', 'String', 'entity A { x: String }'), design('colors { light { a: } }', '}', 'colors { light { a: #fff } }'),
    { bad: 'database entity', at: 'database', good: 'database { }' }, design('breakpoints { a: 1 }', 'breakpoints', 'spacing { a: 1 }'), field('String @db.Text', '.', 'Text'), design('spacing { a: 4px }', 'px', 'spacing { a: "4px" }'),
  ].slice(1),
  'unexpected': { bad: 'database { } }', at: '}', good: 'database { }' },
  'unexpected-character': { bad: '# hi', at: '#', good: '// hi' },
  'unterminated-string': field('String @label("x) }\n}', '"x) }', 'String @label("x")'),
  'unterminated-comment': { bad: '/* hi', at: '/*', good: '/* hi */' },
  'unclosed-block': [{ bad: 'database { entity A { x: String }', at: '{', good: 'database { entity A { x: String } }' }, { bad: 'page P { ui { <p> }', at: 'page P', good: 'page P { ui { <p> } }' }, { bad: 'database { entity A { x: String\n entity B { } }', at: 'entity A', good: 'database { entity A { x: String }\n entity B { } }' }],
  'unknown-block': { bad: 'databse { entity A { } }', at: 'databse', good: 'database { entity A { } }' },
  'entity-outside-database': { bad: 'entity A { }', at: 'entity', good: 'database { entity A { } }' },
  'separator': [pair('entity A { x: String, y: String }', ',', 'entity A { x: String y: String }'), pair('entity A { x: String; }', ';', 'entity A { x: String }')],
  'clause-order': [
    pair('entity A { b: belongs_to B on_delete: cascade @unique } entity B { }', '@unique', 'entity A { b: belongs_to B @unique on_delete: cascade } entity B { }'),
    pair('entity A { b: belongs_to B inverse: as on_delete: cascade } entity B { as: has_many A }', 'on_delete: cascade', 'entity A { b: belongs_to B on_delete: cascade inverse: as } entity B { as: has_many A }'),
  ],
  'optional-list': [field('String[]?', '?', 'String[]'), field('list of String?', '?', 'list of String'), field('String?[]', '[]', 'String[] | Null')],
  'nested-list': field('String[][]', '[]', 'String[]'),
  'paren-attribute': [field('String (id)', '(id)', 'String (unique)'), field('String ()', '()', 'String'), field('String (unique, default: 5)', '(unique, default: 5)', 'String (unique) (default: 5)')],
  'paren-form': field('String (unique)', '(unique)', 'String @unique'),
  'block-skipped': { bad: 'page Home { ui { <p>}</p> } }', at: 'page Home', good: 'database { }' },
  'too-many-mistakes': { bad: 'x '.repeat(3) + 'entity A { } '.repeat(300), at: '', good: 'database { }' },
  'duplicate-name': [pair('entity A { } entity A { }', 'A', 'entity A { } entity B { }'), { bad: 'page P { } page P { }', at: 'P', good: 'page P { } component P { }' }],
  'duplicate-member': [pair('entity A { xx: String xx: Integer }', 'xx', 'entity A { xx: String xy: Integer }'), pair('entity A { bb: String bb: belongs_to B } entity B { }', 'bb', 'entity A { b: belongs_to B } entity B { }')],
  'unknown-type': [field('Strng', 'Strng', 'String'), field('B', 'B', 'belongs_to B')],
  'alias-target': { bad: 'type Money = Decmal', at: 'Decmal', good: 'type Money = Decimal' },
  'alias-name': { bad: 'type Text = String', at: 'Text', good: 'type Long = Text' },
  'alias-is-entity': { bad: 'type Money = Decimal database { entity Money { } }', at: 'Money', good: 'type Money = Decimal database { entity Coin { } }' },
  'optional-nullable': field('String? | Null', 'String? | Null', 'String | Null'),
  'annotation-unused': [field('String @uniqe', '@uniqe', 'String @unique'), field('String @order("x")', '@order("x")', 'String')],
  'annotation-repeated': field('String @label("a") @label("b")', '@label("b")', 'String @unique @unique'),
  'annotation-arguments': [
    field('String @enum()', '@enum()', 'String @enum(a)'), field('String @unique()', '@unique()', 'String @unique'), field('String @map(c)', '@map(c)', 'String @map("c")'),
    pair('entity A @concurrency(often) { }', '@concurrency(often)', 'entity A @concurrency(strict) { }'), pair('entity A @access(see: any) { }', '@access(see: any)', 'entity A { }'),
    pair('entity A { b: belongs_to B (onDelete: 5) } entity B { }', '(onDelete: 5)', 'entity A { b: belongs_to B (onDelete: cascade) } entity B { }'),
  ],
  'argument-ignored': [lenient('String @length', '@length', 'String @length(5)'), lenient('Integer @min("a")', '@min("a")', 'Integer @min(1)'), lenient('String @label', '@label', 'String @label("x")'), lenient('String @pattern', '@pattern', 'String @pattern("a")'), lenient('DateTime @default(now(1))', 'now(1)', 'DateTime @default(now())')],
  'annotation-unfit': [
    lenient('String[] @unique', '@unique', 'String @unique'), lenient('Integer @pattern("a")', '@pattern("a")', 'String @pattern("a")'), lenient('Integer @email', '@email', 'String @email'), lenient('String @set', '@set', 'String[] @set'),
    lenient('Json @index', '@index', 'String @index'), lenient('String @precision(4)', '@precision(4)', 'Decimal @precision(4)'), lenient('Text @enum(a)', '@enum(a)', 'String @enum(a)'), lenient('String @updatedAt', '@updatedAt', 'DateTime @updatedAt'),
    { ...pair('entity A { bs: has_many B @unique } entity B { }', '@unique', 'entity A { bs: has_many B } entity B { }'), purpose: 'generate' },
  ],
  'platform-annotation': pair('entity A { createdAt: DateTime @default("2026-01-01") }', '@default("2026-01-01")', 'entity A { createdAt: DateTime @default(now()) id: UUID @id @default(uuid()) version: Integer updatedAt: DateTime @updatedAt }'),
  'lone-id': pair('entity A { code: String @id }', '@id', 'entity A { id: UUID @id }'),
  'limit-type': [field('String @min(1)', '@min(1)', 'Integer @min(1)'), field('Integer[] @max(1)', '@max(1)', 'Integer @max(1)'), field('Email @length(1, 5)', '@length(1, 5)', 'String @length(1, 5)')],
  'limit-value': [field('Integer @min(2147483648)', '2147483648', 'BigInt @min(2147483648)'), field('Decimal @max(-10000000000000000)', '-10000000000000000', 'Decimal @max(-9999999999999999)')],
  'limit-idle': [field('BigInt @max(9223372036854775808)', '9223372036854775808', 'BigInt @max(9223372036854775807)'), field('Integer @min(-3000000000)', '-3000000000', 'Integer @min(-2000000000)')],
  'limit-order': [field('Integer @min(2) @max(1)', '@max(1)', 'Integer @min(1) @max(1)'), field('String @length(5, 2)', '@length(5, 2)', 'String @length(2, 5)'), field('String @length(min: 300)', '@length(min: 300)', 'String @length(min: 300, max: 400)'), field('Decimal @min(-1.1) @max(-1.2)', '@max(-1.2)', 'Decimal @min(-1.2) @max(-1.1)')],
  'length-range': field('String @length(1.5)', '@length(1.5)', 'String @length(2)'),
  'precision-range': [field('Decimal @precision(29)', '@precision(29)', 'Decimal @precision(28)'), field('Decimal @precision(2, 3)', '@precision(2, 3)', 'Decimal @precision(3, 3)')],
  'enum-value': field('String @enum("")', '""', 'String @enum("a")'),
  'enum-repeated': field('String @enum(a, "a")', '"a"', 'String @enum(a, "b")'),
  'pattern-unportable': field('String @pattern("\\d")', '"\\d"', 'String @pattern("[0-9]")'),
  'pattern-slow': field('String @pattern("^(a+b?)+$")', '"^(a+b?)+$"', 'String @pattern("^(ab)+$")'),
  'default-list': field('String[] @default("a")', '@default("a")', 'String[]'),
  'default-literal': field('String @default([])', '[]', 'String @default("")'),
  'default-function': field('String @default(nanoid())', 'nanoid()', 'UUID @default(uuid())'),
  'default-integer': [field('Integer @default(2147483648)', '2147483648', 'BigInt @default(2147483648)'), field('Integer @default(1.5)', '1.5', 'Integer @default("5")')],
  'default-kind': [lenient('Integer @default("x")', '"x"', 'Integer @default("7")'), lenient('Boolean @default(2)', '2', 'Boolean @default("true")'), lenient('Date @default("2023-02-29")', '"2023-02-29"', 'Date @default("2024-02-29")')],
  'default-call': [lenient('String @default(cuid())', 'cuid()', 'UUID @default(uuid())'), lenient('Date @default(now())', 'now()', 'Date @default(today())'), lenient('Integer @default(autoincrement())', 'autoincrement()', 'Integer')],
  'default-null': lenient('String @default(null)', 'null', 'String | Null @default(null)'),
  'default-null-optional': field('String? @default(null)', 'null', 'String?'),
  'default-limits': [lenient('Integer @min(5) @default(1)', '1', 'Integer @min(5) @default(6)'), lenient('String @enum(a, b) @default(c)', 'c', 'String @enum(a, b) @default(b)'), lenient('String @pattern("^a$") @default("b")', '"b"', 'String @pattern("^a$") @default("a")')],
  'unknown-target': field('belongs_to Bb', 'Bb', 'belongs_to B'),
  'unknown-inverse': pair('entity A { bs: has_many B inverse: zz } entity B { a: belongs_to A }', 'zz', 'entity A { bs: has_many B inverse: a } entity B { a: belongs_to A }'),
  'inverse-kind': pair('entity A { b: belongs_to B inverse: aa } entity B { aa: belongs_to A }', 'aa', 'entity A { b: belongs_to B inverse: aa } entity B { aa: has_one A }'),
  'inverse-taken': pair('entity A { b: has_many B inverse: aa c: has_many B inverse: aa } entity B { aa: belongs_to A }', 'aa', 'entity A { b: has_many B inverse: aa c: has_many B inverse: ab } entity B { aa: belongs_to A ab: belongs_to A }'),
  'inverse-self': { ...pair('entity A { bs: has_many B inverse: bs } entity B { }', 'bs', 'entity A { bs: has_many B } entity B { }'), purpose: 'generate' },
  'ambiguous-relation': [
    pair('entity A { bs: has_many B } entity B { x: belongs_to A y: belongs_to A }', 'bs', 'entity A { bs: has_many B inverse: x } entity B { x: belongs_to A y: belongs_to A }'),
    pair('entity A { x1: has_one B y: has_one B } entity B { }', 'x1', 'entity A { x1: has_one B inverse: a y: has_one B inverse: b } entity B { a: belongs_to A b: belongs_to A }'),
    pair('entity A { aa: has_many A ab: has_many A }', 'aa', 'entity A { aa: has_many A inverse: ab ab: has_many A }'),
  ],
  'relation-optional': pair('entity A { bs: has_many B? } entity B { }', 'bs: has_many B?', 'entity A { bs: has_many B } entity B { }'),
  'on-delete-unknown': { ...pair('entity A { b: belongs_to B on_delete: nonsense } entity B { }', 'nonsense', 'entity A { b: belongs_to B on_delete: cascade } entity B { }'), purpose: 'generate' },
  'policy': pair('entity A { b: belongs_to B (policy: foo) } entity B { }', '(policy: foo)', 'entity A { b: belongs_to B (policy: cascade) } entity B { }'),
  'on-delete-many': pair('entity A { bs: has_many B on_delete: cascade } entity B { xs: has_many A }', 'cascade', 'entity A { bs: has_many B } entity B { xs: has_many A }'),
  'on-delete-twice': pair('entity A { bs: has_many B on_delete: cascade } entity B { a: belongs_to A on_delete: restrict }', 'cascade', 'entity A { bs: has_many B on_delete: cascade } entity B { a: belongs_to A }'),
  'set-null-required': pair('entity A { b: belongs_to B on_delete: set_null } entity B { }', 'set_null', 'entity A { b: belongs_to B? on_delete: set_null } entity B { }'),
  'implied-name': pair('entity Order { ls: has_many Line } entity Line { order: Integer }', 'ls', 'entity Order { ls: has_many Line } entity Line { number: Integer }'),
  'foreign-key-type': field('belongs_to B xId: UUID', 'xId', 'belongs_to B xId: Integer'),
  'foreign-key-optionality': field('belongs_to B xId: Integer?', 'xId', 'belongs_to B? xId: Integer?'),
  'key-part': [pair('entity A { a1: String @id b: Float @id }', 'b', 'entity A { a1: String @id b: Date @id }'), pair('entity A { a1: String @id b: String? @id }', 'b', 'entity A { a1: String @id b: String @id }'), pair('entity A { a1: String @id b: Integer @id @default(1) }', 'b', 'entity A { a1: String @id b: Integer @id }'), pair('entity K { p: Integer @id q: Integer @id } entity L { k: belongs_to K kP: Integer @id kQ: Integer no: Integer @id }', 'kP', 'entity K { p: Integer @id q: Integer @id } entity L { k: belongs_to K kP: Integer @id kQ: Integer @id no: Integer @id }')],
  'key-parts': pair(`entity K { ${Array.from({ length: 17 }, (_, at) => `p${at}: Integer @id`).join(' ')} }`, 'K', `entity K { ${Array.from({ length: 16 }, (_, at) => `p${at}: Integer @id`).join(' ')} }`),
  'key-cycle': pair('entity Aa { x: Integer @id b: belongs_to B @id } entity B { y: Integer @id a: belongs_to Aa @id }', 'Aa', 'entity Aa { x: Integer @id b: belongs_to B @id } entity B { y: Integer @id a: belongs_to Aa }'),
  'key-wide': pair(`entity K { aa: String @id ${long} b: Integer @id }`, 'K', 'entity K { aa: String @id b: Integer @id }'),
  'link-wide': pair('entity K { aa: String @id @length(400) b: Integer @id ls: has_many L } entity L { aa: String @id @length(400) b: Integer @id ks: has_many K }', 'ls', 'entity K { aa: String @id @length(200) b: Integer @id ls: has_many L } entity L { aa: String @id @length(200) b: Integer @id ks: has_many K }'),
  'index-wide': field('Text @index', 'x', 'String @index'),
  'map-composite': pair('entity K { p: Integer @id q: Integer @id } entity L { k: belongs_to K @map("kk") }', '@map("kk")', 'entity K { p: Integer @id q: Integer @id } entity L { k: belongs_to K kP: Integer @map("kk") kQ: Integer }'),
  'access-without-auth': pair('entity A @access(read: any, write: admin) { }', '@access(read: any, write: admin)', 'entity A { }'),
  'name-impossible': pair('entity ___ { }', '___', 'entity _a { }'),
  'name-long': pair(`entity ${'A'.repeat(151)} { }`, 'A'.repeat(151), `entity ${'A'.repeat(150)} { }`),
  'plural-impossible': pair('entity A @plural("ä") { }', '@plural("ä")', 'entity A @plural("as") { }'),
  'plural-same': pair('entity Sheep { }', 'Sheep', 'entity Sheep @plural("flocks") { }'),
  'path-taken': pair('entity Post { } entity post { }', 'post', 'entity Post { } entity post @plural("letters") { }'),
  'path-reserved': pair('entity A @plural("new") { }', '@plural("new")', 'entity A @plural("news") { }'),
  'names-meet': [pair('entity OrderItem { } entity order_item @plural("things") { }', 'order_item', 'entity OrderItem { } entity order { }'), pair('entity A { b_s: has_many B bS: has_many C } entity B { } entity C { }', 'b_s', 'entity A { bs: has_many B cs: has_many C } entity B { } entity C { }')],
  'wire-name-taken': [pair('entity A { b: belongs_to B bId2: Integer tagIds: String tags: has_many B } entity B { as: has_many A inverse: b others: has_many A inverse: tags }', 'tags', 'entity A { tags: has_many B } entity B { others: has_many A inverse: tags }'), pair('entity A { b: belongs_to B bId: belongs_to B } entity B { }', 'bId', 'entity A { b: belongs_to B c: belongs_to B } entity B { }')],
  'column-taken': pair('entity A { x: String @map("cc") y: String @map("CC") }', '@map("CC")', 'entity A { x: String @map("cc") y: String @map("dd") }'),
  'column-name': field(`String @map("${'c'.repeat(64)}")`, `@map("${'c'.repeat(64)}")`, `String @map("${'c'.repeat(63)}")`),
  'columns-meet': pair('entity A { fooBar: String foo_bar: String }', 'foo_bar', 'entity A { fooBar: String foo_baz: String }'),
  'order-unknown': pair('entity A @order("-nam") { name: String }', '@order("-nam")', 'entity A @order("-name") { name: String }'),
  'order-long': pair(`entity A @order("${Array.from({ length: 17 }, (_, at) => `f${at}`).join()}") { ${Array.from({ length: 17 }, (_, at) => `f${at}: Integer`).join(' ')} }`, `@order("${Array.from({ length: 17 }, (_, at) => `f${at}`).join()}")`, 'entity A @order("f") { f: Integer }'),
  'order-repeated': pair('entity A @order("name,-name") { name: String }', '@order("name,-name")', 'entity A @order("name") { name: String }'),
  'display-twice': pair('entity A { x: String @display y: Date @display }', '@display', 'entity A { x: String @display }'),
  'display-unfit': field('Json @display', '@display', 'String @display'),
  'color': design('colors { light { a: "black" } }', '"black"', 'colors { light { a: "#000" } }'),
  'token-name': design('spacing { extraLarge: 4 }', 'extraLarge', 'spacing { extra_large: 4 }'),
  'token-value': design('typography { fontFamily: #fff }', '#fff', 'typography { fontFamily: "Inter" }'),
  'base-size': design('typography { baseSize: "1.5rem" }', '"1.5rem"', 'typography { baseSize: "16px" }'),
  'weight': design('typography { weights { bold: 50 } }', '50', 'typography { weights { bold: 700 } }'),
  'theme-name': design('colors { "" { a: #fff } }', '""', 'colors { "high-contrast" { a: #fff } }'),
  'theme-replaced': { bad: 'design_system { colors { light { a: #fff } } } design_system { colors { light { b: #fff } } }', at: 'light', good: 'design_system { colors { light { a: #fff } light { b: #fff } } }' },
}

const manifests: Readonly<Record<string, readonly [bad: string, at: string, good: string]>> = {
  'manifest-syntax': ['[app\nname = "x"', '\n', '[app]\nname = "x"'],
  'manifest-unknown': ['[app]\nnme = "x"', 'nme', '[app]\nname = "x"'],
  'manifest-type': ['[language]\nstrict = "yes"', 'strict', '[language]\nstrict = true'],
  'manifest-unquoted': ['[app]\nname = Corner Shop', 'Corner Shop', '[app]\nname = "Corner Shop"'],
  'manifest-inert': ['[deploy.prod]\nplatform = "x"', 'deploy.prod', '[auth]\njwtSecret = "x"'],
}

describe('every code has a program that shows it, and a neighbour that does not', () => {
  it('the tables hold the whole catalogue', () => {
    expect([...Object.keys(cases), ...Object.keys(manifests)].sort()).toEqual(Object.keys(catalogue.entries).sort())
  })

  const flat = Object.entries(cases).flatMap(([code, one]) => [one].flat().map((each: Case) => [code, each.bad.slice(0, 80), each] as const))
  it.each(flat)('%s: %s', (code, _, { bad, at, good, purpose: given }) => {
    const purpose = given ?? ('check' as const)
    const found = compileText(bad, { purpose })
    const diagnostic = found.diagnostics.find((other) => other.code === `language/${code}`)
    expect(diagnostic, codesOf(found).join()).toBeDefined()
    const { span, severity } = diagnostic as NonNullable<typeof diagnostic>
    expect(at === '' ? '' : bad.slice(span?.start, span?.end)).toBe(at)
    expect(found.model === null).toBe(found.diagnostics.some((other) => other.severity === 'error'))
    expect(found.model === null || severity !== 'error').toBe(true)
    expect(codesOf(compileText(good, { purpose }))).not.toContain(code)
    expect(codesOf(compileText(good, { purpose }), 'error')).toEqual([])
  })

  it.each(Object.entries(manifests))('%s', (code, [bad, at, good]) => {
    const run = (text: string): ReturnType<typeof compile> => compile([], { folderName: 'x', manifest: { path: 'Locus.toml', text } })
    const diagnostic = run(bad).diagnostics.find((other) => other.code === `language/${code}`)
    expect(diagnostic?.span && bad.slice(diagnostic.span.start, diagnostic.span.end)).toBe(at)
    expect(codesOf(run(good))).toEqual([])
  })
})

describe('words without a meaning', () => {
  it('are a warning of check, an error of generate and of a strict program, and the model leaves them out', () => {
    const text = entity('x: Integer @default(cuid()) y: String[] @unique')
    const checked = compileText(text)
    expect(checked.diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
    expect(checked.model?.entities[0]?.members[0]).not.toHaveProperty('default')
    for (const options of [{ purpose: 'generate' }, { strict: true }, { manifest: { path: 'Locus.toml', text: '[language]\nstrict = true' } }] as const) expect(codesOf(compileText(text, options), 'error')).toEqual(['default-call', 'annotation-unfit'])
  })
})

describe('all mistakes of all files at once', () => {
  it('in order of file and place, whatever the order of the sources', () => {
    const files = { 'b.locus': 'database { entity B { x: Strng y: Intger } }', 'a.locus': 'database { entity A { z: belongs_to C, w: String @min(1) } }\ndesign_system { colors { light { a: "x" } } }' }
    const backwards = Object.fromEntries(Object.entries(files).toReversed())
    const found = compileText(files)
    expect(found.diagnostics.map(({ code, span }) => `${span?.file} ${code}`)).toEqual([
      'a.locus language/unknown-target', 'a.locus language/separator', 'a.locus language/limit-type', 'a.locus language/color', 'b.locus language/unknown-type', 'b.locus language/unknown-type',
    ])
    expect(compileText(backwards).diagnostics).toEqual(found.diagnostics)
    expect(found.diagnostics.map(({ advice }) => advice)).toContain('Did you mean `String`?')
  })

  it('shows both places of an ambiguous relation', () => {
    const text = inDatabase('entity A { bs: has_many B } entity B { x: belongs_to A y: belongs_to A }')
    const [diagnostic] = compileText(text).diagnostics
    expect(diagnostic?.notes?.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['x', 'y'])
  })
})

describe('a syntax error hides nothing else', () => {
  const found = (members: string): readonly string[] => codesOf(compileText(`database { entity A {\n${members}\n} }`))

  it.each([
    ['a: Strng = 5', ['unknown-type', 'expected']], ['a: Strng(80)', ['unknown-type', 'expected']], ['a Strng', ['expected', 'unknown-type']], ['a Strng @unique', ['expected', 'unknown-type']], ['a: Strng @default(', ['unknown-type', 'expected']],
    ['a: Strng @db.Text @unique(', ['unknown-type', 'expected', 'expected']], ['a: Strng; b: Integr', ['unknown-type', 'separator', 'unknown-type']], ['a: Strng | null', ['unknown-type', 'expected']], ['a: Strng (id)', ['unknown-type', 'paren-attribute']],
    ['a: Integer = -5 @min(0)\nb: Strng', ['expected', 'unknown-type']], ['a: Decimal(10, 2) @min(0)\nb: belongs_to Foo', ['expected', 'unknown-target']], ['a: Strng "open\nb: Integr', ['unknown-type', 'unterminated-string', 'expected', 'unknown-type']],
    ['b: belongs_to Foo = 3', ['unknown-target', 'expected']], ['b belongs_to Foo', ['expected', 'unknown-target']],
  ])('%s', (members, codes) => {
    expect(found(members)).toEqual(codes)
  })

  it('words that stand about are no types', () => {
    expect(found('some Text that: String')).toEqual(['expected'])
  })

  it('a word with other letters is one mistake, and what it names is read', () => {
    const { diagnostics } = compileText('page Größe { ui { <p/> } }\ndatabase { entity Größe { größe: Strng } }')
    expect(diagnostics.map(({ code, message }) => `${code.slice(9)} ${message.split(' ')[0]}`)).toEqual(['block-skipped `page', 'unexpected-character `Größe`', 'unexpected-character `Größe`', 'unexpected-character `größe`', 'unknown-type `Strng`'])
  })

  it('an alias of another file is told apart from a word of no meaning', () => {
    const { diagnostics } = compileText({ 'a.locus': 'type Money = Decimal', 'b.locus': 'database { entity A { x: Money } }' })
    expect(diagnostics[0]?.advice).toBe('An alias is known in its own file alone: write Decimal, or repeat `type Money = Decimal` here (it stands in a.locus).')
  })
})
