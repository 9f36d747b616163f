import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compileText, inDatabase, modelOf } from './compile-text.ts'

const schema = JSON.parse(readFileSync(new URL('../../model/model.schema.json', import.meta.url), 'utf8')) as object

const everything = `
  type Money = Decimal
  database {
    entity Warehouse @order("-name,id") @concurrency(strict) { code: String @id @length(2, 8) region: String @id @enum(eu, us) name: String @unique bins: has_many Bin }
    entity Bin { warehouse: belongs_to Warehouse @id on_delete: cascade no: Integer @id items: has_many Item }
    entity Item @plural("things") { label: String @message("No.") bin: belongs_to Bin? price: Money | Null @default(null) tags: has_many Tag list: Integer[] @set parent: belongs_to Item? on_delete: cascade children: has_many Item at: DateTime @updatedAt data: Json @default("{}") }
    entity Tag @access(read: any, write: admin) { id: String things: has_many Item detail: has_one Detail }
    entity Detail { day: Date @default(today()) u: UUID @default(uuid()) big: BigInt @min(1) @custom(1) page: URL? @immutable }
  }
  design_system { colors { light { primary: #123 } } typography { baseSize: "16px" x: 1 } spacing { sm: 4 } }
  page P { }`

describe('the model', () => {
  it('follows its published schema', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
    expect(validate(modelOf(everything)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('is JSON and nothing else, and frozen through and through', () => {
    const model = modelOf(everything)
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      expect(Object.isFrozen(value)).toBe(true)
      Object.values(value).forEach(check)
    }
    check(model)
  })

  it('has its members in the order of the type', () => {
    const [entity] = modelOf(everything).entities
    expect(Object.keys(entity ?? {}).join(' ')).toBe('id name type typePlural singular plural path table key platform members display order concurrency uniques indexes operations annotations')
    expect(Object.keys(entity?.members[0] ?? {}).join(' ')).toBe('kind id name column type list set presence limits unique index immutable keyPart touched annotations')
  })

  it('does not know where anything stands: layout, comments and the order of files change nothing', () => {
    const files = { 'a.locus': 'database { entity A { b: belongs_to B x: String } }', 'b.locus': 'database { entity B { as: has_many A } }' }
    const moved = { 'b.locus': `// first\n${files['b.locus']}`, 'a.locus': `\uFEFF/* c */\r\n${files['a.locus'].replaceAll(' ', '\n\t ')}` }
    expect(JSON.stringify(compileText(moved).model)).toBe(JSON.stringify(compileText(files).model))
  })

  it('every node that was written has its place beside the model', () => {
    const { model, spans } = compileText(everything)
    const ids = [...(model?.entities ?? []).flatMap(({ id, members, platform }) => [id, ...members.map((member) => member.id), ...Object.values(platform).flatMap((member) => (member.declared ? [member.id] : []))]), ...(model?.design.themes ?? []).map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => spans[id] === undefined)).toEqual([])
    expect(everything.slice(spans['entity/Item/field/price']?.start, spans['entity/Item/field/price']?.end)).toBe('price')
    expect(JSON.stringify(model)).not.toContain('test.locus')
  })

  it('an empty program is a program', () => {
    expect(modelOf('')).toEqual({ format: 1, app: { id: 'app', name: 'test', slug: 'test' }, entities: [], design: { themes: [], typography: { weights: [], others: [] }, spacing: [], radii: [], shadows: [] } })
    expect(modelOf(inDatabase('entity A { }')).entities).toHaveLength(1)
  })
})
