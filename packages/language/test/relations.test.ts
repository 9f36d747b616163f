import { describe, expect, it } from 'vitest'
import type { BelongsTo } from '@locus/model'
import { codesOf, compileText, entityOf, fieldOf, inDatabase, modelOf, relationOf } from './compile-text.ts'

const model = (text: string): ReturnType<typeof modelOf> => modelOf(inDatabase(text))
const names = (relation: BelongsTo): readonly string[] => relation.keys.map(({ name, column, targetName }) => `${name} ${column} ${targetName}`)

describe('belongs_to', () => {
  it.each([
    ['', 'required', 'restrict'], ['?', 'optional', 'set_null'], [' | Null', 'nullable', 'set_null'], [' nullable', 'nullable', 'set_null'],
    [' on_delete: cascade', 'required', 'cascade'], [' on_delete: restrict', 'required', 'restrict'], [' on_delete: set_null', 'required', 'restrict'],
    ['? on_delete: cascade', 'optional', 'cascade'], ['? on_delete: restrict', 'optional', 'restrict'], [' | Null on_delete: set_null', 'nullable', 'set_null'], [' (onDelete: cascade)', 'required', 'cascade'], [' on_delete: nonsense', 'required', 'restrict'],
  ])('belongs_to B%s', (rest, presence, onDelete) => {
    const relation = relationOf(entityOf(model(`entity A { b: belongs_to B${rest} } entity B { }`), 'A'), 'b', 'belongsTo')
    expect(relation).toMatchObject({ presence, onDelete, implied: false, unique: false, constraint: 'fk_as__b_id' })
    expect(names(relation)).toEqual(['bId b_id id'])
  })

  it('a declared key is the relation\'s, with its label, its column and its flags', () => {
    const entity = entityOf(model('entity A { b: belongs_to B bId: UUID @label("Bee") @map("bee") @unique @immutable } entity B { id: UUID @id }'), 'A')
    expect(entity.members.map(({ name }) => name)).toEqual(['b'])
    expect(relationOf(entity, 'b', 'belongsTo')).toMatchObject({ unique: true, immutable: true, keys: [{ name: 'bId', column: 'bee', type: 'UUID', declared: true, label: 'Bee' }] })
    expect(entity.uniques).toEqual([{ constraint: 'uq_as__bee', names: ['bId'], columns: ['bee'], hashed: false }])
    expect(entity.indexes.map(({ constraint }) => constraint)).toEqual(['ix_as__created_at__id'])
  })

  it('what else a declared key says is the relation\'s', () => {
    const { model: made, diagnostics } = compileText(inDatabase('entity A { b: belongs_to B @sparkle bId: Integer @message("Which?") @display @opaque @default(1) } entity B { name: String }'))
    expect(diagnostics.map(({ code }) => code)).toContain('language/annotation-unfit')
    const entity = made?.entities[0]
    expect(entity && relationOf(entity, 'b', 'belongsTo')).toMatchObject({ message: 'Which?', annotations: [{ name: 'sparkle', args: [] }, { name: 'opaque', args: [] }] })
    expect(entity?.display).toEqual({ kind: 'via', relation: 'b', target: 'B', field: 'name' })
  })

  it('is called <relation>Id whatever the key of its target is called', () => {
    const relation = relationOf(entityOf(model('entity A { b: belongs_to B } entity B { id: String }'), 'A'), 'b', 'belongsTo')
    expect(names(relation)).toEqual(['bId b_id _id'])
    expect(relation.keys[0]?.targetColumn).toBe('_id')
  })

  it('(policy: …) says what on_delete says, which wins; @policy never meant anything', () => {
    const said = model('entity A { a: belongs_to B (policy: cascade) b: belongs_to B (policy: delete) c: belongs_to B? (policy: delete) d: belongs_to B (policy: cascade) on_delete: restrict e: belongs_to B @policy(cascade) } entity B { }')
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => relationOf(entityOf(said, 'A'), name, 'belongsTo').onDelete)).toEqual(['cascade', 'restrict', 'set_null', 'restrict', 'restrict'])
    const { diagnostics } = compileText(inDatabase('entity A { a: belongs_to B (policy: cascade) } entity B { }'))
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(['language/paren-form The form in parentheses is old; write `on_delete: cascade`'])
  })

  it('two of them to one entity need no inverse', () => {
    expect(codesOf(compileText(inDatabase('entity A { x: belongs_to B y: belongs_to B } entity B { }')))).toEqual([])
  })
})

describe('has_one and has_many', () => {
  it('read the belongs_to that points back', () => {
    const { entities } = model('entity A { bs: has_many B one: has_one C } entity B { a: belongs_to A } entity C { a: belongs_to A }')
    const [a, b, c] = entities
    expect(a && relationOf(a, 'bs', 'hasMany')).toMatchObject({ by: 'a', segment: 'bs', operations: { list: 'listABs' }, keys: [{ name: 'aId' }] })
    expect(a && relationOf(a, 'one', 'hasOne')).toMatchObject({ by: 'a', operations: { get: 'getAOne' } })
    expect(b && relationOf(b, 'a', 'belongsTo')).toMatchObject({ inverse: 'bs', unique: false })
    expect(c && relationOf(c, 'a', 'belongsTo')).toMatchObject({ inverse: 'one', unique: true })
  })

  it('imply an optional belongs_to where there is none, and take over a declared key', () => {
    const { entities } = model('entity Order { lines: has_many Line on_delete: cascade note: has_one Note } entity Line { n: Integer } entity Note { orderId: Integer }')
    const [, line, note] = entities
    expect(line && relationOf(line, 'order', 'belongsTo')).toMatchObject({ id: 'entity/Line/relation/order', implied: true, presence: 'optional', onDelete: 'cascade', inverse: 'lines' })
    expect(line?.members.at(-1)?.name).toBe('order')
    expect(note && relationOf(note, 'order', 'belongsTo')).toMatchObject({ implied: true, presence: 'required', onDelete: 'restrict', unique: true, keys: [{ declared: true }] })
  })

  it('an implied one steps aside for a name that is taken, also by the platform', () => {
    const { entities } = model('entity Version { ls: has_many Line } entity Line { n: Integer } entity Order { ps: has_many Pick } entity Pick { order: String orderId: String }')
    expect(entities[1] && relationOf(entities[1], 'version_2', 'belongsTo').keys[0]?.name).toBe('version_2Id')
    expect(entities[3] && relationOf(entities[3], 'order_2', 'belongsTo').implied).toBe(true)
  })

  it('a self relation pairs with itself', () => {
    const entity = entityOf(model('entity A { parent: belongs_to A? on_delete: cascade children: has_many A }'), 'A')
    expect(relationOf(entity, 'parent', 'belongsTo')).toMatchObject({ inverse: 'children', onDelete: 'cascade' })
    expect(relationOf(entity, 'children', 'hasMany').by).toBe('parent')
  })

  it('inverse: may stand on either side', () => {
    for (const text of ['entity A { x: has_many B inverse: p y: has_many B inverse: q } entity B { q: belongs_to A p: belongs_to A }', 'entity A { x: has_many B y: has_many B } entity B { q: belongs_to A inverse: y p: belongs_to A inverse: x }']) {
      const a = entityOf(model(text), 'A')
      expect([relationOf(a, 'x', 'hasMany').by, relationOf(a, 'y', 'hasMany').by]).toEqual(['p', 'q'])
    }
  })

  it.each([
    'entity A { bs: has_many B } entity B { as: has_many A a: belongs_to A }', 'entity B { as: has_many A a: belongs_to A } entity A { bs: has_many B }',
    'entity A { x: has_one B } entity B { y: has_one A }', 'entity A { x: has_one B } entity B { y: has_many A }', 'entity A { x: has_many A y: has_many A }', 'entity A { x: has_many A p: belongs_to A q: belongs_to A }',
  ])('ambiguous in any order: %s', (text) => {
    expect(codesOf(compileText(inDatabase(text)), 'error')).toEqual(['ambiguous-relation'])
  })

  it('a further belongs_to the other way round is no rival', () => {
    const a = entityOf(model('entity A { staff: has_many B head: belongs_to B? } entity B { a: belongs_to A }'), 'A')
    expect(relationOf(a, 'staff', 'hasMany').by).toBe('a')
  })
})

describe('many-to-many', () => {
  it('is owned by the side without inverse, else by the name that comes first', () => {
    const owner = (text: string): readonly string[] => model(text).entities.flatMap(({ name, members }) => members.flatMap((member) => (member.kind === 'manyToMany' && member.owner ? [`${name}.${member.name}`] : [])))
    expect(owner('entity A { bs: has_many B } entity B { as: has_many A }')).toEqual(['A.bs'])
    expect(owner('entity A { bs: has_many B inverse: as } entity B { as: has_many A }')).toEqual(['B.as'])
    expect(owner('entity a { bs: has_many B } entity B { as: has_many a }')).toEqual(['B.as'])
    expect(owner('entity A { fans: has_many A inverse: idols idols: has_many A }')).toEqual(['A.idols'])
    expect(owner('entity A { fans: has_many A inverse: idols idols: has_many A inverse: fans }')).toEqual(['A.fans'])
  })

  it('has one table that both sides hold', () => {
    const { entities } = model('entity Doctor { id: UUID @id specialties: has_many Specialty } entity Specialty { region: String @id @length(8) no: Integer @id doctors: has_many Doctor }')
    const [doctor, specialty] = entities
    const owned = doctor && relationOf(doctor, 'specialties', 'manyToMany')
    expect(owned).toMatchObject({ owner: true, inverse: 'doctors', idsName: 'specialtyIds', operations: { list: 'listDoctorSpecialties', add: 'addDoctorSpecialty', remove: 'removeDoctorSpecialty' } })
    expect(owned?.table).toEqual({
      table: 'doctors_specialties', type: 'DoctorSpecialty', constraint: 'pk_doctors_specialties',
      owner: { entity: 'Doctor', constraint: 'fk_doctors_specialties__doctor_id', index: 'ix_doctors_specialties__doctor_id', columns: [{ column: 'doctor_id', type: 'UUID', targetName: 'id', targetColumn: 'id' }] },
      other: { entity: 'Specialty', constraint: 'fk_doctors_specialties__specialty_region__specialty_no', index: 'ix_doctors_specialties__specialty_region__specialty_no', columns: [
        { column: 'specialty_region', type: 'String', targetName: 'region', targetColumn: 'region', maxLength: 8 }, { column: 'specialty_no', type: 'Integer', targetName: 'no', targetColumn: 'no' }] },
    })
    const other = specialty && relationOf(specialty, 'doctors', 'manyToMany')
    expect(other?.table).toEqual(owned?.table)
    expect(other).toMatchObject({ owner: false, idsName: 'doctorIds', operations: { list: 'listSpecialtyDoctors' } })
    expect(other?.operations).not.toHaveProperty('add')
  })

  it('of an entity with itself has two columns', () => {
    const relation = relationOf(entityOf(model('entity User { follows: has_many User followers: has_many User inverse: follows }'), 'User'), 'follows', 'manyToMany')
    expect([relation.table.owner.columns[0]?.column, relation.table.other.columns[0]?.column]).toEqual(['user_id', 'follow_id'])
    const pairs = relationOf(entityOf(model('entity User { users: has_many User others: has_many User inverse: users }'), 'User'), 'users', 'manyToMany')
    expect(pairs.table.other.columns[0]?.column).toBe('user_id_2')
  })
})

describe('composite keys', () => {
  const text = `
    entity Warehouse { code: String @id @length(2, 8) region: String @id @enum(eu, us) name: String }
    entity Bin { warehouse: belongs_to Warehouse @id on_delete: cascade no: Integer @id day: Date @id big: BigInt @id uid: UUID @id modules: has_many Module }
    entity Module { bin: belongs_to Bin? slot: String }
    entity Seat { bin: belongs_to Bin @unique id: Integer }
    entity Sub { seat: belongs_to Seat @id bin: belongs_to Bin @id binNo: Integer @label("Number") }`

  it('are flattened over several levels', () => {
    const { entities } = model(text)
    expect(entities.map(({ key }) => key.parts.map(({ name, column, type }) => `${name} ${column} ${type}`))).toEqual([
      ['code code String', 'region region Enum'],
      ['warehouseCode warehouse_code String', 'warehouseRegion warehouse_region Enum', 'no no Integer', 'day day Date', 'big big BigInt', 'uid uid UUID'],
      ['id id Integer'], ['id id Integer'],
      ['seatId seat_id Integer', 'binWarehouseCode bin_warehouse_code String', 'binWarehouseRegion bin_warehouse_region Enum', 'binNo bin_no Integer', 'binDay bin_day Date', 'binBig bin_big BigInt', 'binUid bin_uid UUID'],
    ])
    expect(entities[0]?.key).toEqual({ kind: 'composite', constraint: 'pk_warehouses', parts: [
      { name: 'code', column: 'code', type: 'String', of: 'entity/Warehouse/field/code', maxLength: 8 }, { name: 'region', column: 'region', type: 'Enum', of: 'entity/Warehouse/field/region', values: ['eu', 'us'] }] })
    expect(entities[1]?.key.parts.map(({ of }) => of)).toEqual([...Array<string>(2).fill('entity/Bin/relation/warehouse'), ...['no', 'day', 'big', 'uid'].map((name) => `entity/Bin/field/${name}`)])
    expect(entities[0]?.platform.id).toMatchObject({ name: 'id', column: '' })
    expect(entities[4] && relationOf(entities[4], 'bin', 'belongsTo').keys.find(({ name }) => name === 'binNo')).toMatchObject({ declared: true, label: 'Number', targetName: 'no', targetColumn: 'no' })
  })

  it('their parts are required and immutable', () => {
    const [, bin] = model(text).entities
    expect(bin && fieldOf(bin, 'no')).toMatchObject({ keyPart: true, immutable: true, presence: 'required' })
    expect(bin && relationOf(bin, 'warehouse', 'belongsTo')).toMatchObject({ keyPart: true, immutable: true, onDelete: 'cascade' })
    expect(bin?.indexes.map(({ columns }) => columns[0])).not.toContain('warehouse_code')
  })

  it('a field that turns out to be a key makes its relation the part', () => {
    const entity = entityOf(model('entity Order { lines: has_many Line } entity Line { order: belongs_to Order orderId: Integer @id no: Integer @id }'), 'Line')
    expect(entity.key.parts.map(({ name, of }) => `${name} ${of}`)).toEqual(['orderId entity/Line/relation/order', 'no entity/Line/field/no'])
    expect(relationOf(entity, 'order', 'belongsTo')).toMatchObject({ keyPart: true, immutable: true })
  })

  it('a part whose name only begins like a relation is no key of it', () => {
    const entity = entityOf(model('entity Node { no: Integer @id next: belongs_to Node? nextWeek: Date @id  of: belongs_to Tree? offset: Integer @id } entity Tree { root: belongs_to Node @id name: String @id @length(9) }'), 'Node')
    expect(entity.key.parts.map(({ of }) => of)).toEqual(['entity/Node/field/no', 'entity/Node/field/nextWeek', 'entity/Node/field/offset'])
    expect(names(relationOf(entity, 'next', 'belongsTo'))).toEqual(['nextNo next_no no', 'nextNextWeek next_next_week nextWeek', 'nextOffset next_offset offset'])
    expect(codesOf(compileText(inDatabase('entity Node { no: Integer @id next: belongs_to Node nextNo: Integer @id }')))).toContain('key-cycle')
  })

  it('an id beside one is the user\'s', () => {
    const entity = entityOf(model('entity A { id: Integer @id tenant: String @id }'), 'A')
    expect(entity.key.parts.map(({ name }) => name)).toEqual(['id', 'tenant'])
    expect(entity.platform.id).toMatchObject({ name: '_id', column: '', declared: false })
  })
})
