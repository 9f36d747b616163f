import type { Diagnostic } from '@locus/diagnostics'
import type { LoadedGenerator, ModelView } from '@locus/generator-sdk'
import type { Json, Model } from '@locus/model'

/** What the sources mean, in all the forms that a generator may see. */
export interface Program {
  readonly model: Model
  readonly screens: ModelView['screens']
  readonly document: ModelView['document']
  /** Rows to seed, by entity name, in wire form. */
  readonly rows: ModelView['rows']
}

/** One application to generate. */
export interface Target {
  /** Unique in a run: the key of the config, `vue` or a name of the user's. */
  readonly name: string
  /** Output folder, relative to the project's root, forward slashes. */
  readonly out: string
  readonly options: Readonly<Record<string, Json>>
  readonly generator: LoadedGenerator
}

export interface GenerateRequest {
  /** Absolute folder of the config, else the current one; `.locus/` lies here. */
  readonly project: { readonly root: string }
  readonly program: Program
  readonly targets: readonly Target[]
  readonly mode: 'write' | 'dry-run'
  /** Tell what each value depends on, for who wants to see it; nothing else reads it yet. */
  readonly keys?: boolean
  readonly progress?: (event: Progress) => void
}

export interface Progress {
  readonly step: 'plan' | 'render' | 'format' | 'check' | 'compare' | 'write'
  readonly target?: string
}

/** A value with what was found on the way to it. */
export interface Found<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}
