import type { Json } from '@locus/model'
import type { GeneratorPort } from './port.ts'

export type Asset = string | { readonly base64: string }

/** A generator that may run: what `plugin-host` hands over and the engine drives. */
export interface LoadedGenerator {
  /** The package: `@locus/gen-vue`. */
  readonly name: string
  readonly target: string
  readonly version: string
  /** Hash of the generator's bundle. Part of each cache key; templates and assets are in the keys of the texts that they print. */
  readonly fingerprint: string
  readonly port: GeneratorPort
  /** Read trees by template name (`vue/list`), as `templates.json` has them. */
  readonly trees: Readonly<Record<string, Json>>
  /** By path (`src/main.ts`, planned as `asset:src/main.ts`): text, or bytes as base64. */
  readonly assets: Readonly<Record<string, Asset>>
}
