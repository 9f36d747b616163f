import { describe, expect, it } from 'vitest'
import { camelCase, constraintName, kebabCase, pascalCase, pluralWords, shortIdentifier, singularName, snakeCase, wordsOf } from '@locus/model'
import { codesOf, compileText, entityOf, fieldOf, inDatabase, modelOf } from './compile-text.ts'

describe('words', () => {
  it.each([
    ['htmlURL', ['html', 'URL']], ['URLPath', ['URL', 'Path']], ['x2y', ['x2y']], ['is2FAEnabled', ['is2FA', 'Enabled']], ['Blog_Post', ['Blog', 'Post']], ['ABc', ['A', 'Bc']], ['AB', ['AB']], ['page2Title', ['page2Title']], ['__a', ['a']], ['', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words)
  })

  it('in each case', () => {
    expect([kebabCase('HTMLPage'), snakeCase('HTMLPage'), camelCase('HTMLPage'), pascalCase('html_page')]).toEqual(['html-page', 'html_page', 'htmlPage', 'HtmlPage'])
    expect([snakeCase('_createdAt'), snakeCase('class_'), snakeCase('__')]).toEqual(['_created_at', 'class_', '__'])
  })

  it('in plural and singular', () => {
    expect(['Category', 'Person', 'MedicalRecord', 'Sheep', 'Address', 'BLOG_POST'].map(pluralWords)).toEqual(['categories', 'people', 'medical records', 'sheep', 'addresses', 'blog posts'])
    expect(['tags', 'relatedProducts', 'specialties', 'sheep', 'as_', 'blog_posts'].map(singularName)).toEqual(['tag', 'relatedProduct', 'specialty', 'sheep', 'a_', 'blog_post'])
  })
})

describe('names of constraints', () => {
  it('hold kind, table and columns, and are cut at 63 bytes', () => {
    expect(constraintName('uq', 'orders', ['a', 'b_c'])).toBe('uq_orders__a__b_c')
    expect(shortIdentifier('x'.repeat(63))).toBe('x'.repeat(63))
    // printf 'x%.0s' {1..64} | sha256sum
    expect(shortIdentifier('x'.repeat(64))).toBe(`${'x'.repeat(54)}_7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c`.slice(0, 63))
    expect(Buffer.byteLength(shortIdentifier('ä'.repeat(40)))).toBeLessThanOrEqual(63)
  })
})

describe('entities', () => {
  it.each([
    ['MedicalRecord', 'MedicalRecord MedicalRecords medicalRecord medicalRecords /medical-records medical_records'], ['post', 'Post Posts post posts /posts posts'], ['Blog_Post', 'BlogPost BlogPosts blogPost blogPosts /blog-posts blog_posts'],
    ['order_item', 'OrderItem OrderItems orderItem orderItems /order-items order_items'], ['HTMLPage', 'HtmlPage HtmlPages htmlPage htmlPages /html-pages html_pages'], ['_1', 'Entity1 Entity1s entity1 entity1s /1s 1s'], ['Person', 'Person People person people /people people'],
  ])('%s', (name, expected) => {
    const { type, typePlural, singular, plural, path, table, id } = entityOf(modelOf(inDatabase(`entity ${name} { }`)), name)
    expect([type, typePlural, singular, plural, `/${path}`, table].join(' ')).toBe(expected)
    expect(id).toBe(`entity/${name}`)
  })

  it('@plural says another', () => {
    expect(entityOf(modelOf(inDatabase('entity SalesPerson @plural("salesPeople") { }')), 'SalesPerson')).toMatchObject({ path: 'sales-people', typePlural: 'SalesPeople', table: 'sales_people' })
  })

  it('operations never meet', () => {
    const { entities } = modelOf(inDatabase('entity Product { tags: has_many Tag } entity Tag { products: has_many Product } entity ProductTag { }'))
    const ids = entities.flatMap(({ operations, members }) => [...Object.values(operations), ...members.flatMap((member) => ('operations' in member ? Object.values(member.operations) : []))])
    expect(ids).toContain('listProductTags')
    expect(ids).toContain('listProductTags_2')
    expect(new Set(ids).size).toBe(ids.length)
    expect(entities[2]?.operations.list).toBe('listProductTags')
  })
})

describe('members', () => {
  it('platform members step aside for what uses their name', () => {
    const entity = entityOf(modelOf(inDatabase('entity Part { id: String version: Integer? createdAt: Date updatedAt: belongs_to Part? }')), 'Part')
    expect(Object.values(entity.platform).map(({ name, column }) => `${name} ${column}`)).toEqual(['_id _id', '_version _version', '_createdAt _created_at', '_updatedAt _updated_at'])
    expect(entity.key.parts).toEqual([{ name: '_id', column: '_id', type: 'Integer', of: 'entity/Part/platform/id' }])
  })

  it('declared ones that fit are the platform\'s', () => {
    const entity = entityOf(modelOf(inDatabase('entity Part { id: UUID @id @default(uuid()) @map("part_id") version: Integer createdAt: DateTime @default(now()) @label("Made") updatedAt: DateTime @updatedAt x: Integer }')), 'Part')
    expect(entity.members.map(({ name }) => name)).toEqual(['x'])
    expect(entity.key).toMatchObject({ kind: 'uuid', parts: [{ name: 'id', column: 'part_id' }] })
    expect(entity.platform.createdAt).toEqual({ id: 'entity/Part/platform/createdAt', name: 'createdAt', column: 'created_at', declared: true, label: 'Made' })
  })

  it('columns are snake_case of the wire name, or what @map says', () => {
    const entity = entityOf(modelOf(inDatabase('entity A { htmlURL: String is2FAEnabled: Boolean x: String @map("Legacy Name") class: String created_at: String }')), 'A')
    expect(entity.members.map((member) => (member.kind === 'field' ? member.column : ''))).toEqual(['html_url', 'is2fa_enabled', 'Legacy Name', 'class', 'created_at_2'])
  })

  it('names that mean something to JavaScript are names like others', () => {
    const entity = entityOf(modelOf(inDatabase('entity constructor { __proto__: String constructor: Integer toString: belongs_to constructor? hasOwnProperty: String @unique @valueOf }')), 'constructor')
    expect(entity.members.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(fieldOf(entity, '__proto__').column).toBe('__proto__')
  })

  it.each([
    ['entity A { tagIds: String tags: has_many Tag } entity Tag { as: has_many A }'], ['entity A { tags: has_many Tag inverse: as } entity Tag { as: has_many A aIds: String }'], ['entity A { b: belongs_to B bId: belongs_to B } entity B { }'],
    ['entity K { p: Integer @id q: Integer @id } entity A { k: belongs_to K kP: belongs_to A }'],
  ])('a name for two things is an error: %s', (text) => {
    expect(codesOf(compileText(inDatabase(text)), 'error')).toEqual(['wire-name-taken'])
  })

  it('xId beside a composite key is a field like others', () => {
    expect(codesOf(compileText(inDatabase('entity K { p: Integer @id q: Integer @id } entity A { k: belongs_to K kId: String }')))).toEqual([])
  })
})

it('no column is called like one that a database keeps for itself', () => {
  const entity = entityOf(modelOf(inDatabase('entity A { xmin: Integer ctid: String true: Boolean }')), 'A')
  expect(entity.members.map((member) => (member.kind === 'field' ? member.column : ''))).toEqual(['xmin_2', 'ctid_2', 'true_2'])
  expect(codesOf(compileText(inDatabase('entity A { a: Integer @map("XMIN") b: Integer @map("False") }')), 'error')).toEqual(['column-name', 'column-name'])
})

describe('uniques, indexes, display and order', () => {
  it.each([
    ['@order("name")', 'name: String @index', ['ix_as__name__id']],
    ['@order("name")', 'name: String @unique', []],
    ['@order("-name,size")', 'name: String @index size: Integer @index', ['ix_as__size', 'ix_as__name__size__id']],
    ['', 'name: String @index', ['ix_as__name', 'ix_as__created_at__id']],
  ])('no index that another or a unique constraint makes idle: %s { %s }', (order, fields, expected) => {
    const { indexes } = entityOf(modelOf(inDatabase(`entity A ${order} { ${fields} }`)), 'A')
    expect(indexes.map(({ constraint }) => constraint)).toEqual(expected)
  })

  it('a unique text that is longer than an index row is hashed', () => {
    const entity = entityOf(modelOf(inDatabase('entity A { a: URL @unique b: Text @unique c: String @unique d: Email @unique e: String @unique @length(676) f: String @unique @length(677) g: String @index h: Integer @index @unique }')), 'A')
    expect(entity.uniques.map(({ columns, hashed }) => `${columns.join()} ${hashed}`)).toEqual(['a true', 'b true', 'c false', 'd false', 'e false', 'f true', 'h false'])
    expect(entity.indexes.map(({ constraint }) => constraint)).toEqual(['ix_as__g', 'ix_as__created_at__id'])
  })

  it.each([
    ['name: String title: String', { kind: 'field', field: 'name' }], ['title: Text name: String?', { kind: 'field', field: 'title' }], ['name: String @enum(a) code: String @unique @pattern("x") other: String', { kind: 'field', field: 'other' }],
    ['a: String b: String @unique', { kind: 'field', field: 'b' }], ['a: Integer b: belongs_to B @unique at: DateTime', { kind: 'via', relation: 'b', target: 'B', field: 'name' }], ['a: Email at: DateTime', { kind: 'moment', field: 'at' }], ['a: Email b: belongs_to B', { kind: 'key' }], ['a: Email b: belongs_to B? @unique', { kind: 'key' }],
    ['a: Email day: Date?', { kind: 'key' }], ['name: String no: Integer @display', { kind: 'field', field: 'no' }], ['name: String b: belongs_to B @display', { kind: 'via', relation: 'b', target: 'B', field: 'name' }],
  ])('%s', (members, display) => {
    expect(entityOf(modelOf(inDatabase(`entity A { ${members} } entity B { name: String }`)), 'A').display).toEqual(display)
  })

  it('@order names members as they travel', () => {
    const entity = entityOf(modelOf(inDatabase('entity A @order("-version, id ,_createdAt") { version: String createdAt: Date }')), 'A')
    expect(entity.order).toEqual([{ name: 'version', descending: true }, { name: 'id', descending: false }, { name: '_createdAt', descending: false }])
  })

  it('annotations of an entity', () => {
    const text = 'entity A @label("Thing") @renamed_from("Old") @concurrency(strict) @access(read: any, write: [admin, "x y"]) { x: String @renamed_from("y") @message("No.") @label("Ex") }'
    const manifest = { path: 'Locus.toml', text: '[auth]' }
    const { model, auth, diagnostics } = compileText(inDatabase(text), { manifest })
    expect([auth, diagnostics]).toEqual([true, []])
    expect(model?.entities[0]).toMatchObject({ label: 'Thing', renamedFrom: 'Old', concurrency: 'strict', access: { read: ['any'], write: ['admin', 'x y'] }, members: [{ renamedFrom: 'y', message: 'No.', label: 'Ex' }] })
  })
})
