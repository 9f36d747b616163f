import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export const manifest = { manifest: 1, kind: 'generator', target: 'demo', api: '1', generator: './dist/generator.js', templates: './dist/templates.json', assets: './dist/assets.json' }

/** A folder in which packages are installed as npm does it; files by path. */
export function installation(files: Readonly<Record<string, unknown>>): { readonly root: string; readonly cli: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'locus-host-')))
  folders.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return { root, cli: pathToFileURL(join(root, 'node_modules/@locus/cli/dist/chunks/main.js')).href }
}

export const cliWith = (dependencies: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> => ({ 'node_modules/@locus/cli/package.json': { name: '@locus/cli', version: '0.1.0', dependencies } })

export const packageOf = (name: string, version: string, locus?: unknown): Readonly<Record<string, unknown>> => ({ [`node_modules/${name}/package.json`]: { name, version, ...(locus !== undefined && { locus }) } })
