import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import type { GenerateRequest, Program } from '../src/request.ts'
import type { Result } from '../src/result.ts'
import { demoGenerator, type DemoOptions } from './demo-generator.ts'
import { folderWith, snapshot, write } from './folder.ts'
import { belongsTo, entity, field, program, shop } from './program.ts'

interface Run extends DemoOptions {
  readonly program?: Program
  readonly mode?: GenerateRequest['mode']
  readonly out?: string
  readonly options?: GenerateRequest['targets'][number]['options']
}

const run = (root: string, { program: given = shop(), mode = 'write', out = 'generated/demo', options = {}, ...demo }: Run = {}): Promise<Result> =>
  generate({ project: { root }, program: given, mode, targets: [{ name: 'demo', out, options, generator: demoGenerator(demo) }] })
const codes = ({ diagnostics }: Result): readonly string[] => diagnostics.map(({ code }) => code)
const actions = ({ targets }: Result): Readonly<Record<string, string>> => Object.fromEntries(targets.flatMap(({ changes }) => changes.map(({ path, action, reason }) => [path, reason ? `${action} ${reason}` : action])))
const outputOf = (root: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(snapshot(root)).filter(([path]) => !path.startsWith('.locus/')))
const same = (result: Result, action: string, not: readonly string[] = []): void => {
  for (const [path, found] of Object.entries(actions(result))) if (!not.includes(path)) expect(`${path}: ${found}`).toMatch(new RegExp(`: ${action}`))
}

describe('generate', () => {
  it('writes every planned file, formatted, with the state beside it', async () => {
    const root = folderWith({ 'shop.locus': '' })
    const result = await run(root)
    expect(result.diagnostics).toEqual([])
    expect(outputOf(root)).toEqual({
      'shop.locus': '',
      'generated/demo/assets/logo.svg': '<svg/>\n',
      'generated/demo/data/names.json': '["Customer", "Order", "Line"]\n',
      'generated/demo/entities/customers.ts': '/** An entity. */\nexport interface Customer {\n  name: string\n}\n',
      'generated/demo/entities/lines.ts': '/** An entity. */\nexport interface Line {\n  text: string\n  order: string\n}\n',
      'generated/demo/entities/orders.ts': '/** An entity. */\nexport interface Order {\n  number: string\n  customer: string\n}\n',
      'generated/demo/index.ts': "export { Customer } from 'customers'\nexport { Order } from 'orders'\nexport { Line } from 'lines'\n",
      'generated/demo/migrations/0001.py': 'tables = ["customers", "orders", "lines"]\n',
      'generated/demo/own/customers.ts': "export const own = 'Customer'\n",
      'generated/demo/own/lines.ts': "export const own = 'Line'\n",
      'generated/demo/own/orders.ts': "export const own = 'Order'\n",
    })
    same(result, 'create')
    const state = Object.keys(snapshot(root)).filter((path) => path.startsWith('.locus/') && !path.startsWith('.locus/base/'))
    expect(state).toEqual(['.locus/.gitattributes', '.locus/.gitignore', '.locus/history/0001.json', '.locus/manifest'])
    expect(snapshot(root)['.locus/manifest']?.split('\n').slice(1, 3).map((line) => line.replace(/[0-9a-f]{32}/, 'HASH').split('\t'))).toEqual([
      ['generated/demo/assets/logo.svg', 'demo/asset:assets/logo.svg', 'HASH', 'generated', '@locus/gen-demo@1.2.3'],
      ['generated/demo/data/names.json', 'demo/names:app', 'HASH', 'generated', '@locus/gen-demo@1.2.3'],
    ])
    expect(result.targets[0]?.plan).toEqual({ subjects: 5, files: 10 })
    expect(result.stats.files).toBe(10)
  })

  it('does nothing the second time', async () => {
    const root = folderWith()
    await run(root)
    const shot = snapshot(root)
    const again = await run(root)
    expect(again.diagnostics).toEqual([])
    same(again, 'unchanged')
    expect(snapshot(root)).toEqual(shot)
  })

  it('writes nothing in a dry run, and says what it would', async () => {
    const root = folderWith({ 'shop.locus': '' })
    const result = await run(root, { mode: 'dry-run' })
    same(result, 'create')
    expect(snapshot(root)).toEqual({ 'shop.locus': '' })
  })

  it('updates what changed, and only that', async () => {
    const root = folderWith()
    await run(root)
    const changed = program([entity('Customer', [field('Customer', 'name'), field('Customer', 'email')]), ...shop().model.entities.slice(1)])
    const result = await run(root, { program: changed })
    same(result, 'unchanged', ['entities/customers.ts'])
    expect(actions(result)['entities/customers.ts']).toBe('update')
    expect(outputOf(root)['generated/demo/entities/customers.ts']).toContain('email')
  })
})

describe('a file that we wrote', () => {
  it('and a person edited is kept and reported; the others follow the model', async () => {
    const root = folderWith()
    await run(root)
    write(root, { 'generated/demo/entities/customers.ts': '// mine\n' })
    const changed = program([entity('Customer', [field('Customer', 'email')]), entity('Order', [field('Order', 'total')]), ...shop().model.entities.slice(2)])
    const result = await run(root, { program: changed })
    expect(result.diagnostics).toMatchObject([{ code: 'engine/edited-kept', severity: 'warning' }])
    expect(actions(result)['entities/customers.ts']).toBe('keep edited')
    expect(actions(result)['entities/orders.ts']).toBe('update')
    expect(outputOf(root)['generated/demo/entities/customers.ts']).toBe('// mine\n')
    const again = await run(root, { program: changed })
    expect(codes(again)).toEqual(['engine/edited-kept'])
    // Back to what we would write: nobody edits any more.
    rmSync(join(root, 'generated/demo/entities/customers.ts'))
    write(root, { 'generated/demo/entities/customers.ts': '/** An entity. */\nexport interface Customer {\n  email: string\n}\n' })
    expect(codes(await run(root, { program: changed }))).toEqual([])
  })

  it('and a person edited, without a new text for it, is a remark', async () => {
    const root = folderWith()
    await run(root)
    write(root, { 'generated/demo/index.ts': 'mine\n' })
    expect((await run(root)).diagnostics).toMatchObject([{ code: 'engine/edited-kept', severity: 'info' }])
  })

  it('and git converted to CRLF is not an edited one', async () => {
    const root = folderWith()
    await run(root)
    const text = outputOf(root)['generated/demo/index.ts'] ?? ''
    write(root, { 'generated/demo/index.ts': text.replaceAll('\n', '\r\n') })
    const first = await run(root)
    expect([codes(first), actions(first)['index.ts']]).toEqual([[], 'unchanged'])
    const result = await run(root, { program: program(shop().model.entities.slice(0, 2)) })
    expect(actions(result)['index.ts']).toBe('update')
  })

  it('and a person deleted stays deleted', async () => {
    const root = folderWith()
    await run(root)
    rmSync(join(root, 'generated/demo/entities/orders.ts'))
    const result = await run(root)
    expect(codes(result)).toEqual(['engine/deleted-kept'])
    expect(actions(result)['entities/orders.ts']).toBe('unchanged deleted-by-user')
    expect(outputOf(root)['generated/demo/entities/orders.ts']).toBeUndefined()
    // Also where a layout moves it.
    const moved = await run(root, { options: { folder: 'model' } })
    expect(outputOf(root)['generated/demo/model/orders.ts']).toBeUndefined()
    expect(outputOf(root)['generated/demo/model/lines.ts']).toBeDefined()
    expect(codes(moved)).toEqual(['engine/deleted-kept'])
    expect(codes(await run(root, { options: { folder: 'model' } }))).toEqual(['engine/deleted-kept'])
  })

  it('and a person deleted comes back when its line in the manifest is deleted too', async () => {
    const root = folderWith()
    await run(root)
    const shot = snapshot(root)
    rmSync(join(root, 'generated/demo/entities/orders.ts'))
    write(root, { '.locus/manifest': (shot['.locus/manifest'] ?? '').replace(/^.*entities\/orders\.ts.*\n/m, '') })
    expect(actions(await run(root))['entities/orders.ts']).toBe('create')
    expect(snapshot(root)).toEqual(shot)
  })

  it('and its whole target was deleted, is written anew', async () => {
    const root = folderWith()
    await run(root)
    const shot = snapshot(root)
    rmSync(join(root, 'generated'), { recursive: true })
    const result = await run(root)
    same(result, 'create')
    expect(snapshot(root)).toEqual(shot)
  })

  it('and no longer plan is deleted if nobody edited it, with the folders that are empty then', async () => {
    const root = folderWith()
    await run(root)
    write(root, { 'generated/demo/entities/lines.ts': 'mine\n' })
    const result = await run(root, { program: program(shop().model.entities.slice(0, 1)) })
    expect(actions(result)).toMatchObject({ 'entities/orders.ts': 'delete no-longer-planned', 'own/orders.ts': 'delete no-longer-planned', 'entities/lines.ts': 'keep no-longer-planned' })
    expect(result.diagnostics).toMatchObject([{ code: 'engine/edited-kept', severity: 'warning' }])
    expect(Object.keys(outputOf(root)).filter((path) => /orders|lines/.test(path))).toEqual(['generated/demo/entities/lines.ts'])
    const none = await run(root, { plan: { entity: () => [] } })
    expect(none.diagnostics).toMatchObject([{ code: 'engine/edited-kept' }])
    rmSync(join(root, 'generated/demo/entities/lines.ts'))
    await run(root, { plan: { entity: () => [] } })
    expect(Object.keys(outputOf(root)).filter((path) => /own|entities/.test(path) && !path.endsWith('/'))).toEqual([])
  })

  it('moves with the layout', async () => {
    const root = folderWith()
    await run(root)
    const result = await run(root, { options: { folder: 'model' } })
    expect(actions(result)).toMatchObject({ 'entities/orders.ts': 'delete no-longer-planned', 'model/orders.ts': 'create moved', 'own/orders.ts': 'unchanged written-once' })
    expect(Object.keys(outputOf(root)).filter((path) => path.includes('orders'))).toEqual(['generated/demo/model/orders.ts', 'generated/demo/own/orders.ts'])
  })

  it('keeps its pristine text while the manifest names it', async () => {
    const root = folderWith()
    await run(root)
    const texts = Object.keys(snapshot(join(root, '.locus/base')))
    // Seven generated ones; what is written once is never merged.
    expect(texts.length).toBe(6)
    await run(root, { program: program(shop().model.entities.slice(0, 1)) })
    expect(Object.keys(snapshot(join(root, '.locus/base'))).length).toBe(4)
  })
})

describe('a file that is written once', () => {
  it('is the user\'s from then on', async () => {
    const root = folderWith()
    await run(root)
    write(root, { 'generated/demo/own/orders.ts': 'my code\n' })
    const result = await run(root, { templates: { 'demo/own': '{{! }}\nexport const changed = {{string type}}\n' } })
    expect(result.diagnostics).toEqual([])
    expect(actions(result)['own/orders.ts']).toBe('unchanged written-once')
    expect(outputOf(root)['generated/demo/own/orders.ts']).toBe('my code\n')
    expect(outputOf(root)['generated/demo/own/lines.ts']).toBe("export const own = 'Line'\n")
    rmSync(join(root, 'generated/demo/own/orders.ts'))
    await run(root)
    expect(outputOf(root)['generated/demo/own/orders.ts']).toBeUndefined()
  })

  it('as part of a history stays as it is, and the model of that time is kept', async () => {
    const root = folderWith()
    await run(root)
    const first = snapshot(root)
    const more = program([...shop().model.entities, entity('Tag', [field('Tag', 'name')])])
    const histories: number[] = []
    const result = await run(root, { program: more, plan: { model: ({ model, history }) => {
      histories.push(history.length)
      return [{ role: 'migration', path: 'migrations/0001.py', input: { tables: model.entities.map(({ table }) => table) }, ownership: 'frozen' }]
    } } })
    expect(histories).toEqual([1])
    expect(actions(result)['migrations/0001.py']).toBe('unchanged written-once')
    for (const path of ['generated/demo/migrations/0001.py', '.locus/history/0001.json']) expect(snapshot(root)[path]).toBe(first[path])
    // Lost records are made again where the files say what they should.
    rmSync(join(root, '.locus'), { recursive: true })
    await run(root, { program: more, plan: { model: () => [] } })
    await run(root)
    expect(snapshot(root)['.locus/history/0001.json']).toBe(first['.locus/history/0001.json'])
    const gone = await run(root, { plan: { model: () => [] } })
    expect(actions(gone)['migrations/0001.py']).toBe('unchanged no-longer-planned')
    expect(outputOf(root)['generated/demo/migrations/0001.py']).toBeDefined()
  })
})

describe('what lies in the way', () => {
  /** The findings of a run that must not have written: a file that it touched is one of them. */
  const refused = async (root: string, more: Run = {}): Promise<readonly string[]> => {
    const shot = JSON.stringify(snapshot(root))
    const result = await run(root, more)
    return [...codes(result), ...(JSON.stringify(snapshot(root)) === shot ? [] : ['touched'])]
  }

  it('a foreign file at a planned path stops everything; all of them are told', async () => {
    const root = folderWith({ 'generated/demo/index.ts': 'foreign\n', 'generated/demo/own/lines.ts': 'foreign too\n', 'generated/demo/readme.txt': 'not in the way\n' })
    expect(await refused(root)).toEqual(['engine/foreign-file', 'engine/foreign-file'])
    const result = await run(root)
    expect(result.diagnostics.map(({ message }) => message)).toEqual(['"generated/demo/index.ts" exists, but was not written by Locus', '"generated/demo/own/lines.ts" exists, but was not written by Locus'])
  })

  it('a file that says already what it should is taken over', async () => {
    const root = folderWith({ 'generated/demo/data/names.json': '["Customer", "Order", "Line"]\n' })
    const result = await run(root)
    expect([codes(result), actions(result)['data/names.json']]).toEqual([[], 'unchanged'])
    same(await run(root), 'unchanged')
  })

  it('a folder where a file must be, and a file where a folder must be, are foreign', async () => {
    expect(await refused(folderWith({ 'generated/demo/index.ts/x': '' }))).toEqual(['engine/foreign-file'])
    expect(await refused(folderWith({ 'generated/demo/entities': '' }))).toEqual(['engine/foreign-file'])
    expect(await refused(folderWith({ generated: '' }))).toEqual(['engine/foreign-file'])
  })

  it('a symbolic link is not followed out of the output', async () => {
    const outside = folderWith({ 'keep.txt': 'keep\n' })
    const root = folderWith({ 'generated/demo/x': '' })
    symlinkSync(outside, join(root, 'generated/demo/entities'))
    expect(await refused(root)).toEqual(['engine/symbolic-link'])
    const other = folderWith()
    symlinkSync(outside, join(other, 'generated'))
    expect(await refused(other)).toEqual(['engine/symbolic-link'])
    const file = folderWith({ 'generated/demo/x': '' })
    symlinkSync(join(outside, 'keep.txt'), join(file, 'generated/demo/index.ts'))
    expect(await refused(file)).toEqual(['engine/foreign-file'])
    const state = folderWith()
    symlinkSync(outside, join(state, '.locus'))
    expect(await refused(state)).toEqual(['engine/symbolic-link'])
    expect(snapshot(outside)).toEqual({ 'keep.txt': 'keep\n' })
  })

  it('a link in the place of a file that we wrote is a person\'s edit', async () => {
    const root = folderWith({ 'elsewhere.ts': 'secret\n' })
    await run(root)
    rmSync(join(root, 'generated/demo/index.ts'))
    symlinkSync(join(root, 'elsewhere.ts'), join(root, 'generated/demo/index.ts'))
    const result = await run(root, { program: program(shop().model.entities.slice(0, 2)) })
    expect(actions(result)['index.ts']).toBe('keep edited')
    expect(snapshot(root)['elsewhere.ts']).toBe('secret\n')
    expect(snapshot(root)['generated/demo/index.ts']).toMatch(/^->/)
  })

  it.each(['..', '../other', '/etc', 'a/../../b', 'C:/x', '.git/x', '.locus/x', 'a\\b'])('an output folder %s is refused', async (out) => {
    expect(await refused(folderWith({ 'a/b': '' }), { out })).toEqual(['engine/out-outside'])
  })

  it('a damaged state is told and nothing is written', async () => {
    expect(await refused(folderWith({ '.locus/manifest': '<<<<<<< ours\n' }))).toEqual(['engine/state-damaged'])
    expect(await refused(folderWith({ '.locus/history/0001.json': '{' }))).toEqual(['engine/state-damaged'])
    expect(await refused(folderWith({ '.locus/manifest': `../evil.txt\tdemo/x:app\t${'0'.repeat(32)}\tgenerated\tx@1\n` }))).toEqual(['engine/state-damaged'])
  })

  it('the lines of two branches in one manifest are both ours', async () => {
    const root = folderWith()
    await run(root)
    const manifest = snapshot(root)['.locus/manifest'] ?? ''
    const index = outputOf(root)['generated/demo/index.ts'] ?? ''
    const line = manifest.split('\n').find((text) => text.includes('demo/index:app')) ?? ''
    write(root, { '.locus/manifest': `${manifest}${line.replace(/[0-9a-f]{32}/, 'f'.repeat(32))}\n` })
    const result = await run(root, { program: program(shop().model.entities.slice(0, 2)) })
    expect(actions(result)['index.ts']).toBe('update')
    expect(outputOf(root)['generated/demo/index.ts']).not.toBe(index)
    expect(snapshot(root)['.locus/manifest']?.match(/demo\/index:app/g)?.length).toBe(1)
  })
})

describe('several targets', () => {
  const two = (root: string, outs: readonly [string, string], names: readonly [string, string] = ['demo', 'admin']): Promise<Result> =>
    generate({ project: { root }, program: shop(), mode: 'write', targets: outs.map((out, index) => ({ name: names[index] ?? '', out, options: {}, generator: demoGenerator() })) })

  it('are one commit, and each is updated alone', async () => {
    const root = folderWith()
    expect(codes(await two(root, ['one', 'two']))).toEqual([])
    expect(Object.keys(outputOf(root)).filter((path) => path.endsWith('index.ts'))).toEqual(['one/index.ts', 'two/index.ts'])
    const result = await run(root, { out: 'one', program: program(shop().model.entities.slice(0, 1)) })
    expect(result.targets).toHaveLength(1)
    expect(outputOf(root)['one/entities/orders.ts']).toBeUndefined()
    expect(outputOf(root)['two/entities/orders.ts']).toBeDefined()
    same(await two(root, ['one', 'two']), '(unchanged|create|update)')
  })

  it('that meet in a path, or have one name, are refused', async () => {
    const root = folderWith()
    expect(new Set(codes(await two(root, ['same', 'same'])))).toEqual(new Set(['engine/path-conflict']))
    expect(codes(await two(root, ['one', 'two'], ['demo', 'demo']))).toEqual(['engine/duplicate-target'])
    expect(snapshot(root)).toEqual({})
    await two(root, ['one', 'two'])
    const taken = await run(root, { out: 'two' })
    expect(new Set(codes(taken))).toEqual(new Set(['engine/path-conflict']))
  })

  it('and one of them in error, write nothing', async () => {
    const root = folderWith()
    const broken = demoGenerator({ templates: { 'demo/own': '{{! }}\nexport const = {{string type}}\n' } })
    const result = await generate({ project: { root }, program: shop(), mode: 'write', targets: [{ name: 'demo', out: 'one', options: {}, generator: demoGenerator() }, { name: 'two', out: 'two', options: {}, generator: broken }] })
    expect(new Set(codes(result))).toEqual(new Set(['engine/output-invalid']))
    expect(snapshot(root)).toEqual({})
  })
})

describe('keys', () => {
  const keysOf = async (more: DemoOptions = {}, given = shop(), options = {}) => {
    const result = await generate({ project: { root: folderWith() }, program: given, mode: 'dry-run', keys: true, targets: [{ name: 'demo', out: 'out', options, generator: demoGenerator(more) }] })
    return result.targets[0]?.keys ?? expect.fail('no keys')
  }
  const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] => Object.keys(before).filter((id) => before[id] !== after[id]).toSorted()

  it('are told where they are asked for', async () => {
    const { plan, text, formatted, checked } = await keysOf()
    expect(Object.keys(plan)).toEqual(['app', 'entity/Customer', 'entity/Order', 'entity/Line', 'model'])
    expect([text, formatted, checked].map((keys) => Object.keys(keys).length)).toEqual([10, 10, 10])
    for (const key of [plan, text, formatted, checked].flatMap((keys) => Object.values(keys))) expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect((await run(folderWith(), { mode: 'dry-run' })).targets[0]?.keys).toBeUndefined()
  })

  it('change with what they depend on, and with nothing else', async () => {
    const base = await keysOf()
    expect(await keysOf()).toEqual(base)
    const template = await keysOf({ templates: { 'demo/entity': '/** Another. */\nexport interface {{name type}} {\n}\n' } })
    expect([changed(base.plan, template.plan), changed(base.text, template.text)]).toEqual([[], ['demo/entity:entity/Customer', 'demo/entity:entity/Line', 'demo/entity:entity/Order']])
    const moved = await keysOf({}, shop(), { folder: 'model' })
    expect(changed(base.plan, moved.plan)).toHaveLength(5)
    expect(changed(base.text, moved.text)).toEqual(['demo/entity:entity/Customer', 'demo/entity:entity/Line', 'demo/entity:entity/Order'])
    const asset = await keysOf({ assets: { 'assets/logo.svg': '<svg></svg>' } })
    expect(changed(base.text, asset.text)).toEqual(['demo/asset:assets/logo.svg'])
    expect(changed(base.text, (await keysOf({ fingerprint: 'demo-2' })).text)).toHaveLength(10)
    const customers = await keysOf({}, program([entity('Customer', [field('Customer', 'name'), field('Customer', 'email')]), ...shop().model.entities.slice(1)]))
    expect([changed(base.plan, customers.plan), changed(base.text, customers.text)]).toEqual([['entity/Customer', 'model'], ['demo/entity:entity/Customer']])
  })
})

describe('views', () => {
  it('hold what an entity refers to, one level', async () => {
    const root = folderWith()
    const seen: Record<string, readonly string[]> = {}
    await run(root, { mode: 'dry-run', plan: { entity: ({ entity: { name }, refers }) => {
      seen[name] = Object.keys(refers)
      return []
    } }, program: program([...shop().model.entities, entity('Node', [belongsTo('Node', 'parent', 'Node')])]) })
    expect(seen).toEqual({ Customer: [], Order: ['Customer'], Line: ['Order'], Node: ['Node'] })
  })
})
