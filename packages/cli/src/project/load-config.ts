import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from '@locus/diagnostics'
import type { Config } from '../config.ts'
import { catalogue } from '../diagnostics.ts'
import { checkConfig } from './check-config.ts'

const names = ['locus.config.ts', 'locus.config.json'] as const

export interface LoadedConfig {
  /** Folder of the config, else the current folder. Absolute. */
  readonly root: string
  /** The config's file name, if there is one. */
  readonly file?: string
  readonly config?: Config
  readonly diagnostics: readonly Diagnostic[]
}

/** The nearest config from `cwd` upwards, as far as the repository or the home folder reaches; checked, frozen JSON. */
export async function loadConfig(cwd: string): Promise<LoadedConfig> {
  const root = findRoot(cwd)
  if (root === undefined) return { root: cwd, diagnostics: [] }
  const found = names.filter((name) => existsSync(join(root, name)))
  const [file, second] = found
  if (file === undefined) return { root: cwd, diagnostics: [] }
  if (second !== undefined) return { root, file, diagnostics: [catalogue.report('two-configs', { params: { first: file, second } })] }
  const shown = relative(cwd, join(root, file)) || file
  try {
    const value = file.endsWith('.json') ? (JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown) : await importDefault(join(root, file))
    const { config, diagnostics } = checkConfig(value, shown)
    return { root, file, diagnostics, ...(config && { config }) }
  } catch (error) {
    return { root, file, diagnostics: [catalogue.report('config-unreadable', { params: { file: shown, reason: reasonOf(error) }, span: { file: shown, start: 0, end: 0 } })] }
  }
}

function findRoot(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (names.some((name) => existsSync(join(folder, name)))) return folder
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}

async function importDefault(file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown }
  if (!('default' in module)) throw new Error('it has no default export')
  return module.default
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error))
