import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGenerator } from '@locus/generator-sdk/compile'
import { findGenerators, loadGenerator, type Loading } from '../src/index.ts'
import { cliWith, installation } from './installation.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))

/** The test kit's small generator, installed as a dependency of the CLI. */
function installed(): { readonly folder: string; readonly load: () => Promise<Loading> } {
  const { cli, root } = installation(cliWith({ '@locus/gen-demo': '0.1.0' }))
  const folder = join(root, 'node_modules/@locus/gen-demo')
  cpSync(join(packages, 'testing/test/gen-demo'), folder, { recursive: true })
  symlinkSync(join(packages, 'generator-sdk'), join(root, 'node_modules/@locus/generator-sdk'))
  const load = async (): Promise<Loading> => {
    const { generators, diagnostics } = findGenerators(cli)
    const [found] = generators
    return found ? loadGenerator(found) : { diagnostics }
  }
  return { folder, load }
}

/** As published: built, without sources. */
async function published(): Promise<ReturnType<typeof installed>> {
  const one = installed()
  const { files, diagnostics } = await buildGenerator(one.folder)
  expect(diagnostics).toEqual([])
  mkdirSync(join(one.folder, 'dist'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(one.folder, path), text)
  for (const name of ['src', 'templates', 'assets']) rmSync(join(one.folder, name), { recursive: true })
  return one
}

const loadedOf = ({ loaded, diagnostics }: Loading): NonNullable<Loading['loaded']> => {
  if (!loaded) throw new Error(JSON.stringify(diagnostics))
  return loaded
}

describe('a generator', () => {
  it('is loaded from its sources in a checkout, and from what is published elsewhere: the same', async () => {
    const [source, built] = [await installed().load(), await (await published()).load()]
    expect([source.diagnostics, built.diagnostics]).toEqual([[], []])
    const [{ port, ...parts }, { port: other, ...others }] = [loadedOf(source), loadedOf(built)]
    expect(parts).toMatchObject({ name: '@locus/gen-demo', version: '0.1.0', target: 'demo' })
    expect(Object.keys(parts.trees).toSorted()).toEqual(['demo/entity', 'demo/index', 'demo/model'])
    expect(parts.assets).toEqual({ 'logo.svg': '<svg/>' })
    expect(others).toEqual(parts)
    expect(await other.describe()).toEqual(await port.describe())
  })

  it('is loaded from its sources also where an older build lies beside them', async () => {
    const { folder, load } = installed()
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/generator.js'), 'throw new Error("old")')
    expect((await load()).loaded?.target).toBe('demo')
  })

  it('has another fingerprint when its code differs; templates and assets are in the keys of what they print', async () => {
    const { folder, load } = await published()
    const first = (await load()).loaded?.fingerprint
    writeFileSync(join(folder, 'dist/assets.json'), '{}')
    expect((await load()).loaded?.fingerprint).toBe(first)
    const code = readFileSync(join(folder, 'dist/generator.js'), 'utf8')
    writeFileSync(join(folder, 'dist/generator.js'), `${code}\nconst more = 1\n`)
    expect((await load()).loaded?.fingerprint).not.toBe(first)
  })
})

describe('a broken generator is told with version and file:', () => {
  it.each([
    ['code that throws', 'generator.js', 'throw new Error("no luck")', 'no luck'],
    ['code that does not parse', 'generator.js', 'export default {', 'generator.js'],
    ['no default export', 'generator.js', 'export const a = 1', 'no default export'],
    ['another target', 'generator.js', 'export default { describe: async () => ({ target: "other" }) }', 'a generator of "other"'],
    ['templates that are no JSON', 'templates.json', '{', 'JSON'],
    ['assets that are no object', 'assets.json', '[]', 'not an object'],
  ])('%s', async (_, file, text, words) => {
    const { folder, load } = await published()
    writeFileSync(join(folder, 'dist', file), text)
    const { loaded, diagnostics } = await load()
    expect(loaded).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['host/load-failed'])
    for (const word of ['@locus/gen-demo 0.1.0', `dist/${file}`, words]) expect(diagnostics[0]?.message).toContain(word)
  })

  it('missing files, all of them', async () => {
    const { folder, load } = await published()
    rmSync(join(folder, 'dist'), { recursive: true })
    expect(existsSync(folder)).toBe(true)
    expect((await load()).diagnostics.map(({ code, message }) => [code, /dist\/\w+\.js(on)?/.exec(message)?.[0]])).toEqual([['host/load-failed', 'dist/templates.json'], ['host/load-failed', 'dist/assets.json'], ['host/load-failed', 'dist/generator.js']])
  })

  it('a template with errors', async () => {
    const { folder, load } = installed()
    writeFileSync(join(folder, 'templates/entity.hbs'), '// {{nothing label}}\n')
    expect((await load()).diagnostics).toMatchObject([{ code: 'host/load-failed' }])
  })
})
