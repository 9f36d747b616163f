import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { locus, projectWith, shop } from './terminal.ts'

/** Each: what stands in the folder, what is called, the code that must be reported. Nothing may be written. */
const cases: readonly (readonly [name: string, files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], code: string])[] = [
  ['no source', {}, ['generate', '--target', 'vue'], 'cli/no-sources'],
  ['no target', { 'a.locus': shop }, ['generate'], 'cli/no-target'],
  ['an unknown target', { 'a.locus': shop }, ['generate', '--target', 'veu'], 'host/unknown-target'],
  ['a binary source', { 'a.locus': new Uint8Array([0xff, 0xfe, 0, 1, 2]) }, ['generate', '--target', 'vue'], 'cli/source-binary'],
  ['a source with NUL', { 'a.locus': 'database {\0}' }, ['check'], 'cli/source-binary'],
  ['50 MB of source', { 'a.locus': `// ${'x'.repeat(50 * 1024 * 1024)}` }, ['check'], 'cli/source-too-large'],
  ['a broken config', { 'a.locus': shop, 'locus.config.json': '{ "targets": ' }, ['generate'], 'cli/config-unreadable'],
  ['a config that throws', { 'a.locus': shop, 'locus.config.ts': 'throw new Error("no")' }, ['generate'], 'cli/config-unreadable'],
  ['a config without default export', { 'a.locus': shop, 'locus.config.ts': 'export const config = {}' }, ['generate'], 'cli/config-unreadable'],
  ['a config that yields functions', { 'a.locus': shop, 'locus.config.ts': 'export default { targets: { vue: { options: { title: () => 1 } } } }' }, ['generate'], 'cli/config-not-json'],
  ['a config that yields a date', { 'a.locus': shop, 'locus.config.ts': 'export default { targets: { vue: { options: { since: new Date(0) } } } }' }, ['generate'], 'cli/config-not-json'],
  ['a config with an unknown member', { 'a.locus': shop, 'locus.config.json': '{ "targets": { "vue": { "output": "x" } }, "auth": {} }' }, ['generate'], 'cli/config-invalid'],
  ['two configs', { 'a.locus': shop, 'locus.config.json': '{ "targets": { "vue": {} } }', 'locus.config.ts': 'export default { targets: {} }' }, ['generate'], 'cli/two-configs'],
  ['a source folder that is not there', { 'locus.config.json': '{ "source": "model", "targets": { "vue": {} } }' }, ['generate'], 'cli/folder-missing'],
  ['a path out of the project', { 'a.locus': shop }, ['generate', '--target', 'vue', '--out', '../elsewhere'], 'cli/out-outside'],
  ['an output in what is kept by others', { 'a.locus': shop }, ['generate', '--target', 'vue', '--out', '.locus'], 'cli/out-reserved'],
  ['two outputs that differ in capitals', { 'a.locus': shop, 'locus.config.json': '{ "targets": { "vue": { "out": "App" }, "fastapi": { "out": "app" } } }' }, ['generate'], 'cli/out-twice'],
  ['a file in place of the output', { 'a.locus': shop, web: 'mine' }, ['generate', '--target', 'vue', '--out', 'web'], 'engine/foreign-file'],
  ['a file in place of the state', { 'a.locus': shop, '.locus': 'mine' }, ['generate', '--target', 'vue'], 'engine/'],
  ['a text in Latin-1', { 'a.locus': new Uint8Array([0x2f, 0x2f, 0x20, 0x63, 0x61, 0x66, 0xe9]) }, ['check'], 'cli/source-binary'],
  ['a wire name that cannot exist', { 'a.locus': 'database { entity A { authorId: String author: belongs_to B } entity B { } }' }, ['generate', '--target', 'vue'], 'language/foreign-key-type'],
  ['two entities of one address', { 'a.locus': 'database { entity A { } entity B @plural("as") { } }' }, ['generate', '--target', 'vue'], 'language/path-taken'],
  ['a page that is not closed', { 'a.locus': 'page P { ui { <p>\ndatabase { }' }, ['check'], 'language/unclosed-block'],
  ['a design system with a mistake', { 'a.locus': 'design_system { colors { light { primary: } } }' }, ['check'], 'language/expected'],
  ['10,000 braces', { 'a.locus': `${'{'.repeat(10_000)}${'}'.repeat(10_000)}` }, ['check'], 'language/unknown-block'],
  ['a text without an end', { 'a.locus': 'database { entity A { x: String @label("x } }' }, ['check'], 'language/unterminated-string'],
  ['a comment without an end', { 'a.locus': 'database { entity A { } } /* }' }, ['check'], 'language/unterminated-comment'],
  ['a model that is none, as JSON', { 'a.locus': 'database {' }, ['model'], 'language/unclosed-block'],
  ['an output in place of the project', { 'a.locus': shop, 'locus.config.json': '{ "targets": { "vue": { "out": "." } } }' }, ['generate'], 'cli/out-is-project'],
  ['two targets in one folder', { 'a.locus': shop, 'locus.config.json': '{ "targets": { "vue": { "out": "app" }, "fastapi": { "out": "app/api" } } }' }, ['generate'], 'cli/out-twice'],
  ['auth for a target that cannot do it', { 'a.locus': shop, 'Locus.toml': '[app]\nname = "Shop"\n[auth]\nissuer = "https://id.example"\n' }, ['generate', '--target', 'fastapi'], 'fastapi/auth-unsupported'],
  ['a broken Locus.toml', { 'a.locus': shop, 'Locus.toml': '[app\nname = ' }, ['generate', '--target', 'vue'], 'language/'],
  ['a syntax error', { 'a.locus': 'database { entity A { name String } }' }, ['generate', '--target', 'vue'], 'language/'],
  ['an unknown type', { 'a.locus': 'database { entity A { name: Strin } }' }, ['generate', '--target', 'vue'], 'language/unknown-type'],
  ['an unknown relation target', { 'a.locus': 'database { entity A { b: belongs_to Beta } }' }, ['generate', '--target', 'vue'], 'language/'],
  ['an entity in two files', { 'a.locus': 'database { entity A { } }', 'b.locus': 'database { entity A { } }' }, ['generate', '--target', 'vue'], 'language/'],
  ['a pattern that is not portable', { 'a.locus': 'database { entity A { name: String @pattern("(?=a)b") } }' }, ['generate', '--target', 'vue'], 'language/pattern-unportable'],
  ['a foreign file in the way', { 'a.locus': shop, 'generated/vue/package.json': '{}' }, ['generate', '--target', 'vue'], 'engine/foreign-file'],
]

describe('bad input', () => {
  it.each(cases)('%s', async (_name, files, args, code) => {
    const folder = projectWith(files)
    const before = readdirSync(folder, { recursive: true }).length
    const json = await locus(folder, ...args, '--json')
    const outcome = await locus(folder, ...args)
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain(`[${code}`)
    expect(outcome.stderr).toMatch(/^ {2}help /m)
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false })
    expect(json).toMatchObject({ code: 1, stderr: '' })
    expect(readdirSync(folder, { recursive: true }).length).toBe(before)
  })

  it('an unreadable source', () => {
    const folder = projectWith({ 'a.locus': shop })
    chmodSync(join(folder, 'a.locus'), 0)
    // Root reads everything, unless it has given that right away.
    const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all'] : []
    const [command = '', ...args] = [...bound, process.execPath, '--conditions=@locus/source', join(import.meta.dirname, '../src/main.ts'), 'check']
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(1)
    expect(stderr).toContain('cli/source-unreadable')
  })

  it('all errors of all files at once, with place and excerpt', async () => {
    const folder = projectWith({ 'a.locus': 'database {\n  entity A {\n    name: Strin\n    b: belongs_to Beta\n  }\n}\n', 'b.locus': 'database { entity B { x: Integr } }\n' })
    const { stderr, code } = await locus(folder, 'check')
    expect(code).toBe(1)
    expect(stderr).toContain('a.locus:3:11')
    expect(stderr).toContain('3 |     name: Strin')
    expect(stderr).toContain('^^^^^')
    expect(stderr).toMatch(/Did you mean `String`/)
    expect(stderr).toContain('b.locus:1:')
    expect(stderr).toMatch(/\d errors/)
  })

  it('wrong arguments end with 2', async () => {
    const folder = projectWith({})
    expect((await locus(folder, 'generate', '--taget', 'vue')).code).toBe(2)
    expect((await locus(folder, 'generat')).code).toBe(2)
    const { code, stdout } = await locus(folder, 'generate', '--taget', '--json')
    expect([code, (JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics[0]?.code]).toEqual([2, 'cli/wrong-arguments'])
  })

  it('init overwrites nothing', async () => {
    const folder = projectWith({ 'Locus.toml': '# mine\n' })
    const outcome = await locus(folder, 'init')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('cli/file-exists')
    expect(existsSync(join(folder, 'database.locus'))).toBe(false)
    expect(JSON.parse((await locus(folder, 'init', '--json')).stdout)).toMatchObject({ ok: false, files: [] })
    expect(JSON.parse((await locus(folder, 'init', 'new', '--json')).stdout)).toMatchObject({ ok: true, diagnostics: [] })
  })

  it('an unknown code', async () => {
    const outcome = await locus(projectWith({}), 'explain', 'language/unknwon-type')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('cli/unknown-code')
    expect(outcome.stderr).toContain('language/unknown-type')
    expect(JSON.parse((await locus(projectWith({}), 'explain', 'language/unknwon-type', '--json')).stdout)).toMatchObject({ ok: false })
    expect(JSON.parse((await locus(projectWith({}), 'explain', 'language/unknown-type', '--json')).stdout)).toMatchObject({ ok: true, codes: { 'language/unknown-type': { severity: 'error' } } })
  })

  it('left-out folders and links are no sources', async () => {
    const folder = projectWith({ 'a.locus': shop, 'node_modules/x/b.locus': 'nonsense', '.hidden/c.locus': 'nonsense', 'generated/d.locus': 'nonsense' })
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'outside.txt'), 'nonsense')
    symlinkSync(join(folder, 'outside.txt'), join(folder, 'sub/e.locus'))
    expect((await locus(folder, 'check')).code).toBe(0)
  })
})
