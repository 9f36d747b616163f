import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { modelSchema } from '../scripts/model-schema.ts'
import { compileSpec, specs } from './specs.ts'

const published = readFileSync(new URL('../model.schema.json', import.meta.url), 'utf8')
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(published) as object)

describe('model.schema.json', () => {
  it('is what the types say: after a change of them, `npm run schema -w packages/model`', () => {
    expect(published).toBe(modelSchema())
  })

  it.each(specs)('takes the model of %s', spec => {
    expect(validate(JSON.parse(JSON.stringify(compileSpec(spec)))), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true)
  })

  const broken: [string, (model: Loose) => void][] = [
    ['another format', model => { model.format = 2 }],
    ['a member that is unknown', model => { model.entities[0].colour = 'red' }],
    ['a member that is missing', model => { delete model.entities[0].table }],
    ['a path that is no segment', model => { model.entities[0].path = 'Medical Records' }],
    ['a type that is none', model => { model.entities[0].members[0].type = 'Number' }],
    ['a kind of relation that is none', model => { model.entities[0].members[0].kind = 'knows' }],
    ['a key without parts', model => { model.entities[0].key.parts = [] }],
    ['a flag that is a text', model => { model.entities[0].members[0].list = 'no' }],
  ]
  it.each(broken)('refuses %s', (_, breakIt) => {
    const model = JSON.parse(JSON.stringify(compileSpec('clinic'))) as Loose
    breakIt(model)
    expect(validate(model)).toBe(false)
  })
})

/** A model that may be broken. */
interface Loose { format: number; entities: { [name: string]: unknown; key: { parts: unknown[] }; members: { [name: string]: unknown }[] & [{ [name: string]: unknown }] }[] & [{ [name: string]: unknown; key: { parts: unknown[] }; members: [{ [name: string]: unknown }] }] }
