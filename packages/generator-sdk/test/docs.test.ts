import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { linkPrograms, loadGeneratorSource, readTemplate, type Template } from '../src/compile/index.ts'
import { catalogue, type SlotItem } from '../src/index.ts'

const page = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8')
interface Fence { readonly language: string; readonly info: string; readonly text: string }
const fences = [...page.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', info = '', text = '']): Fence => ({ language, info, text }))
const fence = (info: string): string => fences.find((one) => one.info === info)?.text ?? ''
const option = (info: string, name: string): string | undefined => new RegExp(`(?:^| )${name}=(\\S+)`).exec(info)?.[1]

// The sample generator becomes a package beside this file, so that it finds the SDK.
const folder = mkdtempSync(fileURLToPath(new URL('fixtures/.docs-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'src'))
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@demo/gen-notes', version: '1.0.0', type: 'module', locus: { kind: 'generator', target: 'notes' } }))
writeFileSync(join(folder, 'src/index.ts'), fence('generator'))
const { port } = await loadGeneratorSource(folder)
const { helpers, uses } = await port.describe()

async function print(text: string, input: unknown, more: { readonly width?: number; readonly path?: string; readonly slots?: Readonly<Record<string, readonly SlotItem[]>> } = {}): Promise<string> {
  const sources = [...fences.flatMap(({ info, text: source }) => (info.startsWith('template=') ? [[option(info, 'template') ?? '', source] as const] : [])), ['sample', text] as const]
  const trees: Record<string, Template> = {}
  for (const [name, source] of sources) {
    const { template, diagnostics } = readTemplate({ name, text: source, helpers: new Set(helpers) })
    expect(diagnostics).toEqual([])
    if (template !== undefined) trees[name] = template
  }
  const { path = 'src/entities/sample.ts' } = more
  const { programs, diagnostics } = linkPrograms({ trees, names: ['sample'], uses, helpers, languages: { sample: path.endsWith('.vue') ? ['ts', 'html'] : ['ts'] } })
  expect(diagnostics).toEqual([])
  const { texts, faults } = await port.render({ files: [{ id: 'f', path, template: 'sample', input: input as never, ownership: 'generated' }], programs, slots: { f: more.slots ?? {} }, settings: { width: more.width ?? 100 } })
  expect(faults).toEqual([])
  return texts['f'] ?? ''
}

describe('docs/templates.md', () => {
  const samples = fences.flatMap(({ info, text }, index) => (info.startsWith('sample=') ? [{ name: option(info, 'sample') ?? '', info, text, input: fences[index + 1]?.text ?? '', output: fences[index + 2]?.text ?? '' }] : []))
  it('has samples', () => {
    expect(samples.length).toBeGreaterThan(4)
  })
  it.each(samples)('sample $name prints what it says', async ({ info, text, input, output }) => {
    const [width, path, slots] = [option(info, 'width'), option(info, 'path'), option(info, 'slots')]
    expect(await print(text, JSON.parse(input), { ...(width !== undefined && { width: Number(width) }), ...(path !== undefined && { path }), ...(slots !== undefined && { slots: JSON.parse(slots) as Readonly<Record<string, readonly SlotItem[]>> }) })).toBe(output)
  })

  const input: unknown = JSON.parse(/printed with the input `(\{.*\})`/.exec(page)?.[1] ?? '')
  const rows = [...page.matchAll(/^\| ([^|`]+) \| `(.*)` \| `(.*)` \|$/gm)].map(([, construct = '', template = '', prints = '']) => ({ construct, template: template.replaceAll('\\|', '|'), prints }))
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(10)
  })
  it.each(rows)('row $construct', async ({ template, prints }) => {
    expect(await print(template, input, { path: 'src/a.vue' })).toBe(`${prints}\n`)
  })
  it('names every code, and no other', () => {
    const findings = page.slice(page.indexOf('**Findings**'), page.indexOf('There is no operator'))
    const named = [...findings.matchAll(/`([a-z -]+)`/g)].flatMap(([, codes = '']) => codes.split(' ')).filter((code) => code !== 'locus')
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(catalogue.entries).toSorted())
  })
})
