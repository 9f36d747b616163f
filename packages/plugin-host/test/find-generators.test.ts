import { describe, expect, it } from 'vitest'
import { chooseGenerator } from '../src/choose-generator.ts'
import { findGenerators } from '../src/find-generators.ts'
import { cliWith, installation, manifest, packageOf } from './installation.ts'

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }): readonly string[] => diagnostics.map(({ code }) => code)

describe('generators', () => {
  it('are the dependencies of the CLI that have a manifest', () => {
    const { cli, root } = installation({ ...cliWith({ '@locus/gen-demo': '0.1.0', commander: '15.1.0' }), ...packageOf('@locus/gen-demo', '0.1.0', manifest), ...packageOf('commander', '15.1.0') })
    expect(findGenerators(cli)).toMatchObject({ diagnostics: [], generators: [{ name: '@locus/gen-demo', version: '0.1.0', target: 'demo', folder: `${root}/node_modules/@locus/gen-demo` }] })
  })

  it('that the project has installed have no say', () => {
    const { cli } = installation({ ...cliWith({}), ...packageOf('@locus/gen-demo', '0.1.0', manifest) })
    expect(findGenerators(cli)).toEqual({ generators: [], diagnostics: [] })
  })

  it('are resolved from the folder of the CLI, its own modules first', () => {
    const own = { 'node_modules/@locus/cli/node_modules/@locus/gen-demo/package.json': { name: '@locus/gen-demo', version: '0.1.0', locus: manifest } }
    const { cli, root } = installation({ ...cliWith({ '@locus/gen-demo': '0.1.0' }), ...packageOf('@locus/gen-demo', '9.9.9', manifest), ...own })
    expect(findGenerators(cli).generators.map(({ folder }) => folder)).toEqual([`${root}/node_modules/@locus/cli/node_modules/@locus/gen-demo`])
  })

  it.each([
    ['another version', packageOf('@locus/gen-demo', '0.1.1', manifest), 'host/version-mismatch', '@locus/gen-demo 0.1.1'],
    ['another name', { 'node_modules/@locus/gen-demo/package.json': { name: 'evil', version: '0.1.0', locus: manifest } }, 'host/version-mismatch', 'evil 0.1.0'],
    ['no package', {}, 'host/not-installed', '@locus/gen-demo 0.1.0'],
  ])('with %s are refused', (_, files, code, words) => {
    const { cli } = installation({ ...cliWith({ '@locus/gen-demo': '0.1.0' }), ...files })
    const found = findGenerators(cli)
    expect(found.generators).toEqual([])
    expect(codes(found)).toEqual([code])
    expect(found.diagnostics[0]?.message).toContain(words)
  })

  it.each([
    ['a string', 'demo', ['not an object']],
    ['nothing right', { target: 'No good', generator: '../x.js', templates: 7, assets: '/etc/passwd' }, ['"manifest"', '"kind"', '"api"', '"target"', '"generator"', '"templates"', '"assets"']],
    ['a path out of the package', { ...manifest, generator: './dist/../../x.js' }, ['"generator"']],
    ['a later manifest', { ...manifest, manifest: 2 }, ['"manifest"']],
  ])('whose manifest is %s are told with version and file, and the others are found', (_, broken, words) => {
    const { cli } = installation({ ...cliWith({ '@locus/gen-bad': '0.1.0', '@locus/gen-demo': '0.1.0' }), ...packageOf('@locus/gen-bad', '0.1.0', broken), ...packageOf('@locus/gen-demo', '0.1.0', manifest) })
    const found = findGenerators(cli)
    expect(found.generators.map(({ target }) => target)).toEqual(['demo'])
    expect(codes(found)).toEqual(['host/manifest-invalid'])
    for (const word of ['@locus/gen-bad 0.1.0', '/@locus/gen-bad/package.json', ...words]) expect(found.diagnostics[0]?.message).toContain(word)
  })
})

describe('a target', () => {
  const files = { ...cliWith({ '@locus/gen-demo': '0.1.0' }), ...packageOf('@locus/gen-demo', '0.1.0', manifest) }

  it('is chosen by its name', () => {
    const { cli, root } = installation(files)
    expect(chooseGenerator('demo', findGenerators(cli).generators, root)).toMatchObject({ generator: { name: '@locus/gen-demo' }, diagnostics: [] })
  })

  it.each([['demmo', 'Did you mean "demo"? Known targets: demo.'], ['spring', 'Known targets: demo.'], ['__proto__', 'Known targets: demo.']])('%s is unknown, with the known ones', (target, advice) => {
    const { cli, root } = installation(files)
    const chosen = chooseGenerator(target, findGenerators(cli).generators, root)
    expect(chosen).toMatchObject({ diagnostics: [{ code: 'host/unknown-target', advice }] })
    expect(chosen.generator).toBeUndefined()
  })

  it.each(['svelte', 'locus-gen-svelte', '@acme/gen-x'])('%s of a stranger is refused', (target) => {
    const strangers = { ...packageOf('locus-gen-svelte', '3.2.1', { ...manifest, target: 'svelte' }), ...packageOf('@acme/gen-x', '3.2.1', { ...manifest, target: 'x' }), 'node_modules/broken/package.json': '{' }
    const { cli, root } = installation({ ...files, ...strangers })
    const chosen = chooseGenerator(target, findGenerators(cli).generators, `${root}/deep/project`)
    expect(chosen).toMatchObject({ diagnostics: [{ code: 'host/untrusted' }] })
    expect(chosen.diagnostics[0]?.message).toContain('3.2.1')
    expect(chosen.generator).toBeUndefined()
  })
})
