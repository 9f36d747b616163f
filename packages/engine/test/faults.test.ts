import { describe, expect, it } from 'vitest'
import type { FileDraft } from '@locus/generator-sdk'
import { generate } from '../src/generate.ts'
import type { GenerateRequest } from '../src/request.ts'
import type { Result } from '../src/result.ts'
import { demoGenerator, type DemoOptions } from './demo-generator.ts'
import { folderWith, snapshot } from './folder.ts'
import { entity, field, program, shop } from './program.ts'

/** Runs, and proves that nothing was written. */
async function failing(demo: DemoOptions, options: GenerateRequest['targets'][number]['options'] = {}, given = shop()): Promise<Result> {
  const root = folderWith()
  const result = await generate({ project: { root }, program: given, mode: 'write', targets: [{ name: 'demo', out: 'out', options, generator: demoGenerator(demo) }] })
  expect(snapshot(root)).toEqual({})
  return result
}
const messages = ({ diagnostics }: Result): readonly string[] => diagnostics.map(({ code, message }) => `${code}: ${message}`)
const draft = (path: string, more: Partial<FileDraft> = {}): FileDraft => ({ role: 'index', path, input: { entities: [] }, ...more })

describe('a generator that throws', () => {
  it('while planning is named with its version and each subject, and the others are judged too', async () => {
    const result = await failing({ plan: { entity: ({ entity: { name } }) => {
      if (name !== 'Order') throw new Error('no idea')
      return [draft('../out.ts')]
    } } })
    expect(messages(result)).toEqual([
      'engine/generator-fault: Generator @locus/gen-demo 1.2.3 failed at plan of entity/Customer: no idea',
      'engine/generator-fault: Generator @locus/gen-demo 1.2.3 failed at plan of entity/Line: no idea',
      'engine/unsafe-path: Path "../out.ts" of demo/index:entity/Order has a segment ".."',
    ])
  })

  it.each([
    ['nothing', undefined], ['a text', 'no idea'], ['a trap', new Proxy({}, { get: () => { throw new Error('trap') }, has: () => true })],
  ])('%s is still a fault of its own', async (_, thrown) => {
    const [first] = (await failing({ plan: { app: () => { throw thrown } } })).diagnostics
    expect(first?.code).toBe('engine/generator-fault')
  })

  it('while making settings is named', async () => {
    expect(messages(await failing({ more: { settings: (_app, { folder }) => { if (folder !== 'none') throw new Error('no width'); return { width: 1 } } } }))[0]).toMatch(/^engine\/generator-fault: Generator @locus\/gen-demo 1\.2\.3 failed at describe of demo: no width/)
  })

  it('while printing is named with template and line; the other files are printed', async () => {
    const result = await failing({ templates: { 'demo/entity': '// Line one.\n{{#each members}}\n// {{name nothing}}\n{{/each}}\n' } })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['engine/template-fault', 'engine/template-fault', 'engine/template-fault'])
    for (const message of messages(result)) expect(message).toMatch(/^engine\/template-fault: demo\/entity:3: .*\(printing demo\/entity:entity\/(Customer|Order|Line)\)$/)
  })

  it('while checking its tree is named', async () => {
    expect(messages(await failing({ more: { checks: () => { throw new Error('lost') } } }))).toEqual(['engine/generator-fault: Generator @locus/gen-demo 1.2.3 failed at check of demo: lost'])
  })
})

describe('a plan', () => {
  it('with unsafe paths is refused, all at once', async () => {
    const paths = ['../x.ts', '/etc/x.ts', 'a\\b.ts', 'nul.ts', 'x/aux', 'dot./x.ts', '.git/hooks/post-checkout', '.locus/manifest', 'a//b.ts', '']
    const result = await failing({ plan: { app: () => paths.map((path, index) => draft(path, { of: `n${index}` })) } })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(paths.map(() => 'engine/unsafe-path'))
  })

  it('with paths that meet on some system is refused', async () => {
    const result = await failing({ plan: { app: () => [draft('a/User.ts', { of: '1' }), draft('a/user.ts', { of: '2' }), draft('a/user.ts/x.ts', { of: '3' })] } })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['engine/path-conflict', 'engine/path-conflict'])
  })

  it('with an id twice, an unknown template or asset, a broken file is refused', async () => {
    expect(messages(await failing({ plan: { app: () => [draft('a.ts'), draft('b.ts')] } }))[0]).toContain('twice')
    expect(messages(await failing({ plan: { app: () => [draft('a.ts', { template: 'demo/nothing' })] } }))).toEqual(['engine/unknown-template: Generator @locus/gen-demo 1.2.3 plans demo/index:app from template "demo/nothing", which it does not have'])
    expect(messages(await failing({ plan: { app: () => [draft('a.ts', { template: 'asset:nothing' })] } }))[0]).toContain('engine/unknown-template')
    expect(messages(await failing({ plan: { app: () => [{ ...draft('a.ts'), ownership: 'mine' as 'generated' }] } }))[0]).toContain('has the ownership "mine"')
    expect(messages(await failing({ plan: { app: () => [draft('a.ts', { role: 'x\ny', template: 'demo/index' })] } }))[0]).toContain('engine/generator-fault')
  })

  it('with the id of another subject is refused', async () => {
    const result = await failing({ plan: { entity: () => [draft('x.ts', { of: 'app', template: 'demo/index' })] } }, {}, program([entity('One', [])]))
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['engine/duplicate-id'])
    expect(messages(result)).toEqual(['engine/duplicate-id: Generator @locus/gen-demo 1.2.3 plans two files with the id "demo/index:app"'])
  })

  it('may place an asset itself', async () => {
    const root = folderWith()
    const generator = demoGenerator({ plan: { app: () => [draft('pictures/logo.svg', { template: 'asset:assets/logo.svg' })] }, assets: { 'assets/logo.svg': '<svg/>', 'favicon.ico': { base64: Buffer.from([0, 1, 255]).toString('base64') } } })
    await generate({ project: { root }, program: program([]), mode: 'write', targets: [{ name: 'demo', out: 'out', options: {}, generator }] })
    expect(Object.keys(snapshot(root)).filter((path) => path.startsWith('out/'))).toEqual(['out/favicon.ico', 'out/migrations/0001.py', 'out/pictures/logo.svg'])
    expect(snapshot(root)['out/pictures/logo.svg']).toBe('<svg/>')
  })
})

describe('a text that does not parse', () => {
  it.each([
    ['TypeScript by its formatter', { 'demo/entity': '// One.\nexport interface {{name type}} {\n  {{#each members}}\n  {{name this}}: = string\n  {{/each}}\n}\n' }, /^engine\/output-invalid: entities\/customers\.ts:3:\d+ \(template demo\/entity:4\) is not valid TypeScript: /],
    ['Python by its formatter', { 'demo/migration': 'x = 1\ndef f(:\n  pass {{! }}\n' }, /^engine\/output-invalid: migrations\/0001\.py:2:7 \(template demo\/migration:2\) is not valid Python: Expected a parameter/],
    ['JSON', { 'demo/names': '[\n{{#each names}}\n{{quoted this}},\n{{/each}}\n]\n' }, /^engine\/output-invalid: data\/names\.json:5:1 \(template demo\/names:5\) is not valid JSON: /],
  ])('%s is told with the line of the template', async (_, templates, expected) => {
    const result = await failing({ templates })
    expect(messages(result)[0]).toMatch(expected)
    expect(result.diagnostics[0]?.notes?.[0]?.message).toMatch(/is: /)
  })

  const checked = async (path: string, text: string): Promise<readonly string[]> => {
    const kind = () => ({ languages: ['python'] as const, width: 100, tab: 2, blankLines: 1, format: { formatter: 'none' as const } })
    const root = folderWith()
    const generator = demoGenerator({ more: { kind }, plan: { app: () => [draft(path)], entity: () => [], model: () => [] }, templates: { 'demo/index': `${text}{{! }}` } })
    return messages(await generate({ project: { root }, program: program([]), mode: 'dry-run', targets: [{ name: 'demo', out: 'out', options: {}, generator }] }))
  }

  it.each([
    ['a.ts', 'const a = 1\nconst b = (\n', ':3:1'],
    ['a.mjs', 'const = 1\n', ':1:7'],
    ['a.py', 'if x:\npass\n', ':2:1'],
    ['a.json', '{"a": 1,}\n', ':1:9'],
    ['a.json', '{"a": 1,\n"b": 2, c: 3,\n"long": "long long long"}\n', ':2:9'],
    ['a.json', '{"long": "long long long",\n"a": 1,\n}\n', ':3:1'],
    ['a.json', 'nope and much more of it\n', ':1:2'],
    ['a.json', '{"a": [1, 2', ':2:1'],
    ['a.yaml', 'a: b: c\n', ':1:'],
    ['a.yml', 'a: [1\nb: 2\n', ':2:'],
    ['a.css', 'a { color: red\n', ':'],
    ['a.toml', 'a = \n', ':'],
    ['a.vue', '<script setup lang="ts">\nconst a = (\n</script>\n<template>\n  <p>x</p>\n</template>\n', ':'],
    ['a.vue', '<template>\n  <p :a="1 +">x</p>\n</template>\n', ':2:'],
    ['a.vue', '<template>\n  <p><b>x</p>\n</template>\n', ':2:'],
    ['a.vue', '<template>\n  <p a="1" a="2">x</p>\n</template>\n', ':2:12'],
    ['a.vue', '<template>\n  <div>\n    <p v-for="a of">x</p>\n  </div>\n</template>\n', ':3:8'],
    ['a.vue', '<template>\n  <p v-if="a" @click="b(">x</p>\n</template>\n', ':2:'],
    ['a.vue', '<script setup>\nconst a: number = 1\n</script>\n', ':2:7'],
    ['a.vue', '<script setup lang="ts">\nconst a = 1\n', ':1:1'],
  ])('%s by a parser of its own where no formatter reads it: %j', async (path, text, place) => {
    const found = await checked(path, text)
    expect(found[0]).toContain(`engine/output-invalid: ${path}${place}`)
  })

  it.each([
    ['a.ts', 'export const a: number = 1\n'], ['a.py', 'def f() -> None:\n    pass\n'], ['tsconfig.json', '{ // comment\n}\n'], ['a.yaml', 'a:\n  - 1\n---\nb: 2\n'], ['a.css', 'a { color: red; }\n'], ['a.toml', '[a]\nb = 1\n'],
    ['a.vue', '<script setup lang="ts">\nconst a = 1 as number\n</script>\n\n<template>\n  <p :a="(a as number)">x</p>\n</template>\n'],
    ['a.vue', '<script setup lang="ts">\nconst a = 1\n</script>\n\n<template>\n  <p v-for="({ b }, i) in a!" :key="i" @click="a = 1; b()"><slot v-slot:x="{ c }" /></p>\n</template>\n\n<style scoped>\np { color: red }\n</style>\n'], ['a.txt', '{ ( [\n'], ['Dockerfile', 'FROM x\n'],
  ])('%s that parses has no finding: %j', async (path, text) => {
    expect(await checked(path, text)).toEqual([])
  })
})

describe('an option', () => {
  it.each([
    [{ fold: 'x' }, 'engine/option-unknown: Target "demo" has no option "fold"'],
    [{ constructor: 'x' }, 'engine/option-unknown: Target "demo" has no option "constructor"'],
    [{ folder: 7 }, 'engine/option-invalid: Option "folder" of target "demo" must be a string'],
    [{ folder: 'Big Folder' }, 'engine/option-invalid: Option "folder" of target "demo" must match ^[a-z/]+$'],
    [{ style: 'odd' }, 'engine/option-invalid: Option "style" of target "demo" must be one of short, long'],
    [{ width: 1.5 }, 'engine/option-invalid: Option "width" of target "demo" must be an integer'],
    [{ width: 10 }, 'engine/option-invalid: Option "width" of target "demo" must be at least 40'],
    [{ width: 1000 }, 'engine/option-invalid: Option "width" of target "demo" must be at most 200'],
  ])('%j is refused', async (options, message) => {
    expect(messages(await failing({}, options))).toEqual([message])
  })

  it('that is misspelt gets advice, and all are told at once', async () => {
    const result = await failing({}, { foldr: 'x', width: 'wide' })
    expect(result.diagnostics.map(({ code, advice }) => [code, advice])).toEqual([['engine/option-unknown', 'Did you mean "folder"?'], ['engine/option-invalid', 'Columns.']])
  })
})

describe('what a generator says', () => {
  it('of a subject comes with its catalogue\'s words and the node', async () => {
    const root = folderWith()
    const given = program([entity('Odd', [field('Odd', 'odd')])])
    const result = await generate({ project: { root }, program: given, mode: 'write', targets: [{ name: 'demo', out: 'out', options: {}, generator: demoGenerator() }] })
    expect(result.diagnostics).toEqual([{ code: 'demo/odd-member', severity: 'warning', message: 'A member is called "odd"', node: 'entity/Odd' }])
  })

  it('without an entry in its catalogue is its fault', async () => {
    expect(messages(await failing({ plan: { app: () => [{ notice: 'unheard', node: 'app' }] } }))).toEqual(['engine/generator-fault: Generator @locus/gen-demo 1.2.3 failed at plan of app: a notice "unheard" that its catalogue does not have'])
  })

  it('of the finished tree is reported', async () => {
    const diagnostics = { 'too-short': { severity: 'error' as const, message: 'is too short', explanation: 'For tests.' } }
    const result = await failing({ more: { diagnostics, checks: ({ files }) => files.filter(({ path }) => path === 'index.ts').map(({ id }) => ({ code: 'too-short', file: id, message: '' })) } })
    expect(result.diagnostics).toEqual([{ code: 'demo/too-short', severity: 'error', message: 'demo/index:app: is too short', node: 'app' }])
  })
})
