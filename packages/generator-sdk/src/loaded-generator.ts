import type { Json } from '@locus/model'
import type { GeneratorPort } from './port.ts'

/** A generator that may run: what `plugin-host` hands over and the engine drives. */
export interface LoadedGenerator {
  /** The package: `@locus/gen-vue`. */
  readonly name: string
  readonly target: string
  readonly version: string
  /** Hash of everything that the generator is: code, templates, assets. Part of each cache key. */
  readonly fingerprint: string
  readonly port: GeneratorPort
  /** Read trees by template name (`vue/list`), as `templates.json` has them. */
  readonly trees: Readonly<Record<string, Json>>
  /** Texts by path: `src/main.ts`, planned as `asset:src/main.ts`. */
  readonly assets: Readonly<Record<string, string>>
}
