import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isError } from '@locus/diagnostics'
import { behindBorder, bundleForBorder, compareTrees, evolve, generateInMemory, hostileSources, hostileTexts, loadGenerator, readSpec, runBehindBorder, withComments, type Sources } from '../src/index.ts'

const folder = fileURLToPath(new URL('gen-demo', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const generator = await loadGenerator(folder)
const chain = (...extra: readonly string[]): Sources => ({
  sources: [{ path: 'a.locus', text: `database {\n  entity Customer { name: String\n${extra.join('\n')} }\n  entity Order { number: String  customer: belongs_to Customer }\n  entity Line { text: String  order: belongs_to Order }\n  entity Alone { name: String }\n}\n` }],
  folderName: 'chain',
})

describe('generateInMemory', () => {
  it('gives every file, formatted, and the volume', async () => {
    const { files, volume, diagnostics } = await generateInMemory(chain(), { generator, options: { title: "It's" } })
    expect(diagnostics.filter(isError)).toEqual([])
    expect(Object.keys(files)).toEqual(['logo.svg', 'model.ts', 'src/alones.ts', 'src/customers.ts', 'src/index.ts', 'src/lines.ts', 'src/orders.ts'])
    expect(files['src/orders.ts']).toBe("export const label = 'Order'\nexport const members = ['number', 'customer']\nexport const refers = ['Customer']\n")
    expect(files['src/index.ts']).toContain(`export const title = "It's"`)
    expect(String(volume.readFileSync('/src/orders.ts'))).toBe(files['src/orders.ts'])
    expect(files['logo.svg']).toBe('<svg/>')
  })

  it('gives the findings of sources in error, and no file', async () => {
    const { files, diagnostics } = await generateInMemory({ sources: [{ path: 'a.locus', text: 'database { entity A { x: Nothing } }' }] }, { generator })
    expect(files).toEqual({})
    expect(diagnostics.some(isError)).toBe(true)
  })

  it.each(['minimal', 'clinic', 'everything', 'hostile', 'words', 'shop'])('prints the spec %s', async (name) => {
    const spec = readSpec(name === 'shop' ? join(root, 'examples/shop') : join(root, 'golden/specs', name))
    const { files, diagnostics } = await generateInMemory(spec, { generator })
    expect(diagnostics.filter(isError)).toEqual([])
    expect(Object.keys(files).length).toBeGreaterThan(3)
  })
})

describe('the border', () => {
  it('lets the same bytes through', async () => {
    const outside = await behindBorder(generator, folder)
    for (const name of ['clinic', 'hostile']) {
      const spec = readSpec(join(root, 'golden/specs', name))
      const [near, far] = [await generateInMemory(spec, { generator }), await generateInMemory(spec, { generator: outside })]
      expect(compareTrees(near.bytes, far.bytes)).toEqual([])
      expect(near.keys).toEqual(far.keys)
    }
  })

  const port = (code: string) => runBehindBorder(`globalThis.locus = async (call, text) => JSON.stringify(await (async () => { ${code} })())`)

  it.each([
    'Date.now()', 'new Date()', 'Date()', 'Math.random()', 'new Intl.NumberFormat()', "'a'.localeCompare('b')", '(1).toLocaleString()', '[1].toLocaleString()', "'a'.toLocaleUpperCase()",
    "eval('1')", "new Function('return 1')()", "(() => {}).constructor('return 1')()", "(async () => {}).constructor('return 1')()",
  ])('refuses %s', async (code) => {
    await expect(port(`return ${code}`).describe()).rejects.toThrow(/same input, same output|Code generation from strings/)
  })

  it.each(['process', 'require', 'module', 'Buffer', 'global', 'setTimeout', 'setImmediate', 'queueMicrotask', 'URL', 'TextEncoder', 'structuredClone', 'fetch', 'console', 'performance', 'WebAssembly', 'crypto'])('has no %s', async (name) => {
    expect(await port(`return typeof ${name}`).describe()).toBe('undefined')
  })

  it('has no way to the outer world through what it is given', async () => {
    expect(await port("return typeof text.constructor.constructor + typeof globalThis.constructor?.constructor?.('return process')").describe().catch((error: unknown) => String(error))).toMatch(/Code generation|EvalError|function/)
    await expect(port("return globalThis.locus.constructor('return process')()").describe()).rejects.toThrow(/Code generation from strings/)
  })

  it('passes the message of an error on', async () => {
    await expect(port("throw new TypeError('no such word')").describe()).rejects.toThrow('no such word')
  })

  it('does not bundle what needs Node', async () => {
    await expect(bundleForBorder(join(root, 'packages/engine'))).rejects.toThrow(/node:/)
  })
})

describe('the hostile program', () => {
  it('holds every text and what a generator prints of it parses', async () => {
    const { files, diagnostics } = await generateInMemory(hostileSources(), { generator })
    expect(diagnostics.filter(isError)).toEqual([])
    for (const name of Object.keys(hostileTexts)) expect(files['src/hostiles.ts']).toContain(`'${name}'`)
  })

  it('makes a generator that does not escape fail', async () => {
    const careless = { ...generator, port: { ...generator.port, render: async ({ files }: Parameters<typeof generator.port.render>[0]) => ({ texts: Object.fromEntries(files.map(({ id, input }) => [id, `const label = "${(input as { readonly label?: string }).label ?? ''}"\n// ${id} */\nconst other = \`${JSON.stringify(input)}\`\n`])), faults: [] }) } }
    const { diagnostics } = await generateInMemory(hostileSources(), { generator: careless })
    expect(diagnostics.some(({ code }) => code === 'engine/output-invalid')).toBe(true)
  })
})

describe('evolve', () => {
  it('sees no change in comments', async () => {
    const before = readSpec(join(root, 'golden/specs/clinic'))
    const { planned, printed, written } = await evolve(before, withComments(before), { generator })
    expect({ planned, printed, written }).toEqual({ planned: [], printed: [], written: [] })
  })

  it('plans again the entity that has a new field, and the model; not those that refer to it without showing it', async () => {
    const { planned, printed, written } = await evolve(chain(), chain('note: String?'), { generator })
    expect(planned).toEqual(['entity/Customer', 'model'])
    expect(printed).toEqual(['demo/entity:entity/Customer', 'demo/model:model'])
    expect(written).toEqual(['model.ts', 'src/customers.ts'])
  })

  it('plans again those whose view holds its display', async () => {
    const { planned } = await evolve(chain('code: String'), chain('code: String @display'), { generator })
    expect(planned).toContain('entity/Order')
    expect(planned).not.toContain('entity/Alone')
    expect(planned).not.toContain('entity/Line')
  })
})

describe('compareTrees', () => {
  it('names what is unknown, missing and different, with the first line that differs', () => {
    const bytes = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
    expect(compareTrees(bytes({ same: 'x', gone: 'x', text: 'a\nb\n', long: 'a\n' }), bytes({ same: 'x', new: 'x', text: 'a\nc\n', long: 'a\nb\n' }))).toEqual([
      'missing: gone is golden, but not generated',
      'differs: long:2\n  golden:    ""\n  generated: "b"',
      'unknown: new is generated, but not among the golden files',
      'differs: text:2\n  golden:    "b"\n  generated: "c"',
    ])
  })
})
