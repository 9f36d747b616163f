import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleForBorder, runBehindBorder } from '../../testing/src/border.ts'
import { buildGenerator, linkPrograms, loadGeneratorSource, readManifest } from '../src/compile/index.ts'
import type { AppView, GeneratorPort } from '../src/index.ts'
import { sampleApp } from '../src/host/sample-app.ts'

const demo = fileURLToPath(new URL('fixtures/demo', import.meta.url))
// Below this package, so that the copies find its dependencies.
const scratch = mkdtempSync(fileURLToPath(new URL('fixtures/.scratch-', import.meta.url)))
afterAll(() => rmSync(scratch, { recursive: true }))
const copy = (name: string, change: (folder: string) => void = () => {}): string => {
  const folder = join(scratch, name)
  cpSync(demo, folder, { recursive: true })
  change(folder)
  return folder
}

const app: AppView = { ...sampleApp, name: 'a shop of many words' }
async function printed(port: GeneratorPort, trees: Parameters<typeof linkPrograms>[0]['trees'], width: number): Promise<unknown> {
  const options = { width }
  const [{ uses, helpers }, settings] = await Promise.all([port.describe(), port.settings(app, options)])
  const { subjects, kinds } = await port.plan({ app, options, settings, subjects: [{ kind: 'app', id: 'app', view: app }] })
  const files = subjects.flatMap((subject) => subject.files)
  const languages = Object.fromEntries(files.map(({ template, path }) => [template, kinds[path]?.languages ?? []]))
  const { programs, diagnostics } = linkPrograms({ trees, names: files.map(({ template }) => template), uses, helpers, languages })
  return { diagnostics, ...(await port.render({ files, programs, slots: {}, settings, trace: true })) }
}

describe('a generator\'s package', () => {
  it('is loaded from its sources', async () => {
    const source = await loadGeneratorSource(demo)
    expect(source).toMatchObject({ name: '@demo/gen-demo', target: 'demo', version: '1.2.3', diagnostics: [] })
    expect(source.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys(source.trees)).toEqual(['demo/main', 'demo/part/module'])
    expect(source.assets).toEqual({ 'b.bin': { base64: 'iVBORwD/' }, 'deep/a.txt': 'text\n' })
    expect(await printed(source.port, source.trees, 40)).toMatchObject({
      diagnostics: [],
      faults: [],
      texts: {
        'demo/main:app': "import { ref } from 'vue'\n\nexport const name = ref('a shop of many words')\nexport const words = [\n  'a',\n  'many',\n  'of',\n  'shop',\n  'words',\n]\nexport const first = [\n  'a',\n  'many',\n  'of',\n  'shop',\n  'words',\n]\n",
        'demo/part/module:app': 'from typing import TYPE_CHECKING, Any\n\nif TYPE_CHECKING:\n    from decimal import Decimal\n\n\ndef f(x: Any) -> "Decimal":\n    return ["a", "many", "of", "shop", "words"]\n',
      },
    })
  })
  it('is built to the same bytes wherever it lies, and the bundle needs nothing', async () => {
    const [here, there] = await Promise.all([buildGenerator(demo), buildGenerator(copy('elsewhere/deeper'))])
    expect(here.diagnostics).toEqual([])
    expect(Object.keys(here.files)).toEqual(['./dist/generator.js', './dist/templates.json', './dist/assets.json'])
    expect(there.files).toEqual(here.files)
    const code = here.files['./dist/generator.js'] ?? ''
    expect(code).not.toMatch(/^import\b|\bimport\(|\brequire\(|node:|\beval\(|new Function\(|Handlebars/m)
    expect(code).not.toContain(fileURLToPath(new URL('../../../', import.meta.url)))
  })
  it('prints the same bytes and traces behind the border', async () => {
    const { port, trees } = await loadGeneratorSource(demo)
    const border = runBehindBorder(await bundleForBorder(demo))
    for (const width of [30, 40, 100]) expect(await printed(border, trees, width)).toEqual(await printed(port, trees, width))
    expect(await border.describe()).toEqual(await port.describe())
  })
  it('has another fingerprint when its code changes, wherever it lies', async () => {
    const { fingerprint } = await loadGeneratorSource(demo)
    const changed = copy('changed', (folder) => writeFileSync(join(folder, 'src/words.ts'), 'export const words = (text: string): readonly string[] => [text]\n'))
    const moved = copy('moved', (folder) => writeFileSync(join(folder, 'templates/main.hbs'), '{{app}}\n'))
    expect((await loadGeneratorSource(changed)).fingerprint).not.toBe(fingerprint)
    expect((await loadGeneratorSource(moved)).fingerprint).toBe(fingerprint)
  })
  it('takes templates of libraries, with its own helpers', async () => {
    const folder = copy('with-library', (at) => {
      const library = join(at, 'node_modules/@demo/target-words')
      mkdirSync(join(library, 'templates'), { recursive: true })
      writeFileSync(join(library, 'package.json'), JSON.stringify({ name: '@demo/target-words', version: '1.0.0', locus: { kind: 'library', target: 'words' } }))
      writeFileSync(join(library, 'templates/all.hbs'), '{{#each words between=", "}}{{text this}}{{/each}}\n')
      writeFileSync(join(library, 'templates/bad.hbs'), '{{txt "a"}}\n')
      const manifest = { name: '@demo/gen-demo', version: '1.2.3', type: 'module', locus: { kind: 'generator', target: 'demo', libraries: ['@demo/target-words'] } }
      writeFileSync(join(at, 'package.json'), JSON.stringify(manifest))
    })
    const { trees, diagnostics } = await loadGeneratorSource(folder)
    expect(Object.keys(trees)).toEqual(['words/all', 'demo/main', 'demo/part/module'])
    expect(diagnostics.map(({ code, span, advice }) => [code, span?.file, advice])).toEqual([['generator/unknown-helper', '@demo/target-words/templates/bad.hbs', 'did you mean "text"?']])
  })
  it('with a finding builds nothing', async () => {
    const { files, diagnostics } = await buildGenerator(copy('bad', (folder) => {
      writeFileSync(join(folder, 'templates/plain.hbs'), 'no tags\n')
      writeFileSync(join(folder, 'templates/other.txt'), '{{app}}\n')
      writeFileSync(join(folder, 'templates/main.hbs'), 'a\n{{ap "x"}}\n')
      writeFileSync(join(folder, 'templates/unplanned.hbs'), '{{app}}\n{{> demo/nowhere}}\n')
    }))
    expect(files).toEqual({})
    expect(diagnostics.map(({ code, span }) => `${code} ${span?.file} ${span?.start}`)).toEqual(['generator/unknown-helper @demo/gen-demo/templates/main.hbs 2', 'generator/no-tags @demo/gen-demo/templates/other.txt 0', 'generator/no-tags @demo/gen-demo/templates/plain.hbs 0', 'generator/unknown-partial @demo/gen-demo/templates/unplanned.hbs 8'])
  })
  it('that is none is a finding', async () => {
    const broken = (name: string, manifest: string): string => copy(name, (folder) => writeFileSync(join(folder, 'package.json'), manifest))
    for (const [index, manifest] of ['{', '{}', '{"locus":{"kind":"library","target":"x"}}', '{"locus":{"kind":"generator","target":"x","libraries":[1]}}'].entries()) {
      expect(readManifest(broken(`broken-${index}`, manifest)).diagnostics.map(({ code }) => code), manifest).toEqual(['generator/broken-package'])
    }
    expect(await buildGenerator(broken('broken-x', '{}'))).toMatchObject({ files: {}, diagnostics: [{ code: 'generator/broken-package' }] })
    await expect(loadGeneratorSource(broken('wrong', '{"name":"w","locus":{"kind":"generator","target":"other"}}'))).rejects.toThrow('is no generator of target "other"')
    await expect(loadGeneratorSource(broken('missing', '{"name":"w","locus":{"kind":"generator","target":"demo","libraries":["@demo/none"]}}'))).rejects.toThrow('@demo/none is not installed')
  })
})
