import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSupported, supported } from '../src/supported-node.ts'
import { version } from '../src/version.ts'
import { locus, projectWith, shop } from './terminal.ts'

describe('locus', () => {
  it('has the version of its package', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string; engines: { node: string } }
    expect(version).toBe(manifest.version)
    expect(supported).toBe(manifest.engines.node)
    expect(['20.20.2', '24.14.9', '24.15.0', '25.1.0', '26.0.0'].map(isSupported)).toEqual([false, false, true, false, true])
  })

  it('prints help that names every command', async () => {
    const { code, stdout } = await locus(projectWith({}), '--help')
    expect(code).toBe(0)
    for (const command of ['init', 'generate', 'check', 'model', 'explain']) expect(stdout).toContain(command)
    expect(await locus(projectWith({}), 'generate', '--help')).toMatchObject({ code: 0 })
  })

  it('explains every code that it lists', async () => {
    const folder = projectWith({})
    const { stdout } = await locus(folder, 'explain')
    const codes = stdout.trim().split('\n').map((line) => line.split(' ')[0] ?? '')
    expect(codes.length).toBeGreaterThan(40)
    expect(stdout).not.toMatch(/(?<!\{)\{\w+\}/)
    for (const code of codes) expect(await locus(folder, 'explain', code)).toMatchObject({ code: 0 })
  })

  it('init, check, model, generate: a project from nothing', async () => {
    const folder = projectWith({})
    expect((await locus(folder, 'init', 'first')).code).toBe(0)
    const project = join(folder, 'first')
    expect(await locus(project, 'check')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 entities') as unknown })
    const model = await locus(project, 'model', '--json')
    expect((JSON.parse(model.stdout) as { entities: { name: string }[] }).entities.map(({ name }) => name)).toEqual(['Author', 'Book'])
    expect((await locus(project, 'model')).stdout).toContain('belongs to Author')
    expect(await locus(project, 'generate')).toMatchObject({ code: 0, stdout: expect.stringContaining('How to run them: frontend/README.md, backend/README.md') as unknown })
    expect((await locus(project, 'generate')).stdout).not.toContain('How to run')
    expect(existsSync(join(project, 'frontend/package.json'))).toBe(true)
    expect(existsSync(join(project, 'backend/pyproject.toml'))).toBe(true)
  }, 120_000)
})

describe('generate', () => {
  it('shows and writes nothing with --dry-run, then writes, then has nothing to do', async () => {
    const folder = projectWith({ 'shop.locus': shop })
    const dry = await locus(folder, 'generate', '--target', 'fastapi', '--dry-run')
    expect(dry).toMatchObject({ code: 0 })
    expect(dry.stdout).toContain('create')
    expect(readdirSync(folder)).toEqual(['shop.locus'])
    expect((await locus(folder, 'generate', '--target', 'fastapi')).code).toBe(0)
    expect((await locus(folder, 'generate', '--target', 'fastapi')).stdout).toContain('up to date')
  }, 120_000)

  it('keeps an edited file and says so', async () => {
    const folder = projectWith({ 'shop.locus': shop })
    await locus(folder, 'generate', '--target', 'fastapi')
    const file = join(folder, 'generated/fastapi/README.md')
    writeFileSync(file, 'mine\n')
    writeFileSync(join(folder, 'shop.locus'), shop.replace('stock: Integer', 'stockLevel: Integer'))
    const again = await locus(folder, 'generate', '--target', 'fastapi')
    expect(readFileSync(file, 'utf8')).toBe('mine\n')
    expect(again.stderr + again.stdout).toContain('README.md')
  }, 120_000)

  it('takes targets, outputs and options from the config; --json gives keys of every file', async () => {
    const folder = projectWith({ 'model/shop.locus': shop, 'locus.config.ts': `export default { source: 'model', targets: { vue: { out: 'web', options: { locale: 'de' } }, fastapi: { out: 'api' } } }` })
    const { code, stdout } = await locus(folder, 'generate', '--json')
    expect(code).toBe(0)
    const result = JSON.parse(stdout) as { ok: boolean; targets: { name: string; out: string; keys: { text: object } }[] }
    expect(result.targets.map(({ name, out }) => `${name} ${out}`)).toEqual(['vue web', 'fastapi api'])
    expect(existsSync(join(folder, 'web/package.json'))).toBe(true)
    expect(existsSync(join(folder, 'api/pyproject.toml'))).toBe(true)
  }, 120_000)

  it('refuses options that a generator does not have', async () => {
    const folder = projectWith({ 'shop.locus': shop, 'locus.config.json': '{ "targets": { "vue": { "options": { "locael": "de" } } } }' })
    const { code, stderr } = await locus(folder, 'generate')
    expect(code).toBe(1)
    expect(stderr).toContain('locael')
  }, 120_000)
})
