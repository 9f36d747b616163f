import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from '@locus/diagnostics'
import type { Json } from '@locus/model'
import { fingerprint } from '../cache/keys.ts'
import type { GeneratorDefinition } from '../../generator.ts'
import { hostGenerator } from '../../host/host-generator.ts'
import type { LoadedGenerator } from '../../loaded-generator.ts'
import type { OptionsSchema } from '../../options.ts'
import { bundleGenerator } from './bundle.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { packageParts } from './package-parts.ts'

/** A generator straight from its sources, with what is wrong with its templates. */
export interface GeneratorSource extends LoadedGenerator {
  readonly diagnostics: readonly Diagnostic[]
  /** The bundle that the fingerprint is made of. */
  readonly code: string
}

/**
 * What `buildGenerator` makes, without a build: the process must run with the condition `@locus/source`.
 * Throws for a package that is no generator.
 */
export async function loadGeneratorSource(folder: string): Promise<GeneratorSource> {
  const { manifest, diagnostics } = readManifest(folder)
  if (manifest === undefined) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join('\n'))
  const [definition, code] = await Promise.all([importDefinition(folder, manifest), bundleGenerator(folder, manifest)])
  const port = hostGenerator(definition)
  const { helpers } = await port.describe()
  const parts = packageParts(folder, manifest, helpers)
  return { name: manifest.package, target: manifest.target, version: manifest.version, fingerprint: fingerprint(code), port, code, ...parts }
}

async function importDefinition(folder: string, manifest: Manifest): Promise<GeneratorDefinition<OptionsSchema, Json>> {
  const module = (await import(pathToFileURL(join(folder, manifest.source)).href)) as { readonly default?: GeneratorDefinition<OptionsSchema, Json> }
  if (module.default?.target !== manifest.target) throw new Error(`${manifest.package}: the default export of ${manifest.source} is no generator of target "${manifest.target}"`)
  return module.default
}
