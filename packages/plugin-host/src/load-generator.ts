import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isError, type Diagnostic } from '@locus/diagnostics'
import { hostGenerator, type GeneratorPort, type LoadedGenerator } from '@locus/generator-sdk'
import { catalogue } from './diagnostics.ts'
import type { Found } from './find-generators.ts'
import { isRecord } from './package-manifest.ts'

export interface Loading {
  readonly loaded?: LoadedGenerator
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads a generator of ours into this process: its published files, or in a checkout its sources. */
export async function loadGenerator(found: Found): Promise<Loading> {
  const { folder, manifest } = found
  const source = manifest.source === undefined ? undefined : join(folder, manifest.source)
  if (source !== undefined && existsSync(source) && (isSource || !existsSync(join(folder, manifest.generator)))) {
    const { value, diagnostics } = await attempt(found, manifest.source ?? '', async (): Promise<LoadedGenerator> => {
      // The compiler of templates is dear to load, and only a checkout needs it here.
      const { loadGeneratorSource } = await import('@locus/generator-sdk/compile')
      const { diagnostics: faults, code: _, ...loaded } = await loadGeneratorSource(folder)
      if (faults.some(isError)) throw new Error(faults.map((one) => `${one.code}: ${one.message}`).join('; '))
      return loaded
    })
    return value ? judge(found, value) : { diagnostics }
  }
  return loadPublished(found)
}

/** Run unbuilt: then the sources are what somebody is working on, and a `dist` may be older. */
const isSource = import.meta.url.endsWith('.ts')

async function loadPublished(found: Found): Promise<Loading> {
  const { name, version, target, folder, manifest } = found
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const trees = await attempt(found, manifest.templates, async () => recordOf(text(manifest.templates)))
  const assets = await attempt(found, manifest.assets, async () => recordOf(text(manifest.assets)))
  const port = await attempt(found, manifest.generator, async () => portOf(await import(pathToFileURL(join(folder, manifest.generator)).href)))
  const diagnostics = [...trees.diagnostics, ...assets.diagnostics, ...port.diagnostics]
  if (!trees.value || !assets.value || !port.value) return { diagnostics }
  const { fingerprint } = await import('@locus/generator-sdk/compile')
  const loaded = { name, version, target, fingerprint: fingerprint(text(manifest.generator)), port: port.value, trees: trees.value, assets: assets.value as LoadedGenerator['assets'] }
  return judge(found, loaded)
}

/** A generator must be what its manifest says. */
async function judge(found: Found, loaded: LoadedGenerator): Promise<Loading> {
  const described = await attempt(found, found.manifest.generator, () => loaded.port.describe())
  if (!described.value) return { diagnostics: described.diagnostics }
  const { target } = described.value
  return target === found.target ? { loaded, diagnostics: [] } : { diagnostics: [fault(found, found.manifest.generator, `it is a generator of "${target}", its manifest says "${found.target}"`)] }
}

/** A bundle's default export is a definition; it becomes a port here. */
function portOf(module: unknown): GeneratorPort {
  const value = isRecord(module) ? module['default'] : undefined
  if (!isRecord(value)) throw new Error('it has no default export')
  if (typeof value['describe'] === 'function') return value as unknown as GeneratorPort
  return hostGenerator(value as unknown as Parameters<typeof hostGenerator>[0])
}

function recordOf(text: string): LoadedGenerator['trees'] {
  const value: unknown = JSON.parse(text)
  if (!isRecord(value)) throw new Error('it is not an object')
  return value as LoadedGenerator['trees']
}

async function attempt<Value>(found: Found, file: string, load: () => Promise<Value>): Promise<{ readonly value?: Value; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    return { value: await load(), diagnostics: [] }
  } catch (thrown) {
    return { diagnostics: [fault(found, file, thrown instanceof Error ? thrown.message : String(thrown))] }
  }
}

const fault = ({ name, version, folder }: Found, file: string, reason: string): Diagnostic =>
  catalogue.report('load-failed', { params: { package: name, version, file: join(folder, file), reason } })
