import { describe, expect, it } from 'vitest'
import { linkPrograms, readTemplate } from '../src/compile/index.ts'
import { defineGenerator, file, hostGenerator, notice, ts, type AppView, type EntityView, type GeneratorDefinition, type ModelView, type OptionsSchema } from '../src/index.ts'
import { sampleApp } from '../src/host/sample-app.ts'
import { print, testHelpers } from './print.ts'

const options = { type: 'object', additionalProperties: false, properties: { width: { type: 'integer', description: 'Columns.', default: 80, minimum: 40 }, style: { type: 'string', enum: ['a', 'b'], description: 'Style.', default: 'a' }, tests: { type: 'boolean', description: 'Tests too.', default: true } } } as const satisfies OptionsSchema
const app: AppView = { ...sampleApp, name: 'Shop' }
const entity = { id: 'entity/Order', entity: { name: 'Order' } } as never as EntityView

const generator = defineGenerator({
  target: 'demo',
  options,
  settings: (view, { width, style }) => ({ width, root: `${view.name}.${style}` }),
  plan: {
    app: (view, chosen, { root }) => [file('main', 'src/main.ts', { name: view.name, root, tests: chosen.tests, nothing: undefined }), notice('hint', view.id, { name: view.name })],
    entity: (view) => [file('list', `src/${view.entity.name}.ts`, { id: view.id }, { template: 'demo/other', ownership: 'scaffold' }), ...['a', 'b'].map((name) => file('enum', `src/${name}.ts`, { name }, { of: `${view.id}/field/${name}` }))],
    model: (_it: ModelView) => [],
  },
  helpers: () => ({ text: (text: string) => ts.string(text) }),
  uses: [{ module: 'vue', name: 'ref' }],
  imports: () => ({}),
  kind: (path, { width }) => ({ languages: ['ts'], width, tab: 2, blankLines: path.endsWith('.py') ? 2 : 1, format: { formatter: 'none' } }),
  checks: ({ files }) => files.map(({ id }) => ({ code: 'seen', file: id, message: 'seen' })),
  diagnostics: { hint: { severity: 'info', message: '{name}', explanation: 'x' } },
})
const planned = async (definition: GeneratorDefinition<typeof options, never> | typeof generator = generator, view: EntityView = entity) => {
  const port = hostGenerator(definition as typeof generator)
  const settings = await port.settings(app, { width: 100, style: 'b', tests: false })
  return port.plan({ app, options: { width: 100, style: 'b', tests: false }, settings, subjects: [{ kind: 'app', id: 'app', view: app }, { kind: 'entity', id: 'entity/Order', view }], paths: ['src/asset.py'] })
}

describe('a hosted generator', () => {
  it('describes itself', async () => {
    expect(await hostGenerator(generator).describe()).toEqual({ target: 'demo', options, helpers: ['text'], uses: [{ module: 'vue', name: 'ref' }], diagnostics: { hint: { severity: 'info', message: '{name}', explanation: 'x' } } })
  })
  it('plans a batch: ids, defaults, findings, kinds of paths', async () => {
    const { subjects, kinds } = await planned()
    expect(subjects[0]).toEqual({ files: [{ id: 'demo/main:app', path: 'src/main.ts', template: 'demo/main', input: { name: 'Shop', root: 'Shop.b', tests: false }, ownership: 'generated' }], notices: [{ notice: 'hint', node: 'app', params: { name: 'Shop' } }] })
    expect(subjects[1]?.files.map(({ id, template, ownership }) => [id, template, ownership])).toEqual([['demo/list:entity/Order', 'demo/other', 'scaffold'], ['demo/enum:entity/Order/field/a', 'demo/enum', 'generated'], ['demo/enum:entity/Order/field/b', 'demo/enum', 'generated']])
    expect(Object.entries(kinds).map(([path, kind]) => [path, kind.width, kind.blankLines])).toEqual([['src/main.ts', 100, 1], ['src/Order.ts', 100, 1], ['src/a.ts', 100, 1], ['src/b.ts', 100, 1], ['src/asset.py', 100, 2]])
  })
  it.each([
    ['Code', { code: ts.none }, 'the input of demo/x:app.code is no JSON: an object of a class'], ['a function', { list: [() => 1] }, 'the input of demo/x:app.list[0] is no JSON: a function'],
    ['NaN', { a: { b: Number.NaN } }, 'the input of demo/x:app.a.b is no JSON: NaN'], ['a date', { at: new Date(0) }, 'the input of demo/x:app.at is no JSON: an object of a class'], ['bigint', { n: 1n }, 'the input of demo/x:app.n is no JSON: a bigint'],
  ])('refuses %s in an input', async (_what, input, message) => {
    await expect(planned({ ...generator, plan: { app: () => [file('x', 'x.ts', input)] } } as never)).rejects.toThrow(message)
  })
  it('refuses an id twice', async () => {
    await expect(planned({ ...generator, plan: { app: () => [file('x', 'a.ts', {}), file('x', 'b.ts', {})] } } as never)).rejects.toThrow('demo plans "demo/x:app" twice')
  })
  it('renders a batch: a fault of one file leaves the others', async () => {
    const read = (name: string, text: string) => [name, readTemplate({ name, text }).template] as const
    const { programs } = linkPrograms({ trees: Object.fromEntries([read('demo/good', '{{text name}}'), read('demo/bad', '\n{{text missing}}')]) as never, names: ['demo/good', 'demo/bad'], uses: [] })
    const one = (id: string, template: string) => ({ id, path: `${id}.ts`, template, input: { name: 'n' }, ownership: 'generated' as const })
    const { texts, faults } = await hostGenerator(generator).render({ files: [one('a', 'demo/good'), one('b', 'demo/bad'), one('c', 'demo/none'), one('d', 'demo/good')], programs, slots: {}, settings: { width: 80, root: 'r' } })
    expect(texts).toEqual({ a: "'n'\n", d: "'n'\n" })
    expect(faults).toEqual([
      { code: 'generator/unknown-name', file: 'b', template: 'demo/bad', line: 2, message: 'missing is not there' },
      { code: 'generator/unknown-template', file: 'c', template: 'demo/none', line: 1, message: 'there is no template "demo/none"' },
    ])
  })
  it('checks', async () => {
    expect(await hostGenerator(generator).check({ files: [{ id: 'a', path: 'a', text: '' }], options: {}, settings: {} })).toEqual([{ code: 'seen', file: 'a', message: 'seen' }])
  })
})

describe('limits of one file', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ name: `n${index}` }))
  it('5 million steps', async () => {
    const { problems } = await print({ x: '{{#each many}}{{#each @many}}{{#if no}}{{/if}}{{/each}}{{/each}}' }, 'x', { many })
    expect(problems.map((problem) => problem.split(' x:'))).toEqual([['generator/too-many-steps', '1 a file may take 5000000 steps']])
  })
  it('64 MiB of text', async () => {
    const { problems } = await print({ x: '\n{{#each many}}\n{{big}}\n{{/each}}' }, 'x', { many }, { helpers: { ...testHelpers, big: () => ts.id('x'.repeat(30_000)) } })
    expect(problems.map((problem) => problem.split(' x:'))).toEqual([['generator/too-long', '3 a file may have 67108864 characters']])
  })
})
