import type { Json } from '@locus/model'
import type { Code } from './code/code.ts'
import type { FileKind } from './kind.ts'
import type { Notice, Ownership, PlannedFile } from './planned-file.ts'
import type { CheckBatch, Finding, Use } from './port.ts'
import type { AppView, EntityView, ModelView } from './subject.ts'
import type { ImportStyle } from './imports/import-style.ts'
import type { OptionsSchema, OptionsOf } from './options.ts'

/** Pure. In print position it must return Code; in argument position Code, a boolean or JSON. `this` is not used. */
export type Helper = (...args: never[]) => Code | Json
export type Helpers = Readonly<Record<string, Helper>>

/** A file of a plan, before its subject gives it an id. `file(role, path, input, more)` makes one. */
export interface FileDraft {
  readonly role: string
  readonly path: string
  readonly input: Json
  readonly template?: string
  readonly ownership?: Ownership
  /** The node below the subject that the file is about, where a role has several files a subject: the id ends in it. */
  readonly of?: string
}
export type PlanItem = FileDraft | Notice

/** All that an author of a generator writes, beside templates and assets. */
export interface GeneratorDefinition<Schema extends OptionsSchema, Settings extends Json> {
  readonly target: string
  readonly options: Schema
  readonly settings: (app: AppView, options: OptionsOf<Schema>) => Settings
  readonly plan: {
    readonly app?: (app: AppView, options: OptionsOf<Schema>, settings: Settings) => readonly PlanItem[]
    readonly entity?: (it: EntityView, app: AppView, options: OptionsOf<Schema>, settings: Settings) => readonly PlanItem[]
    readonly model?: (it: ModelView, app: AppView, options: OptionsOf<Schema>, settings: Settings) => readonly PlanItem[]
  }
  readonly helpers: (settings: Settings) => Helpers
  readonly uses: readonly Use[]
  readonly imports: (settings: Settings) => Readonly<Record<string, ImportStyle>>
  readonly kind: (path: string, settings: Settings) => FileKind
  readonly checks?: (batch: CheckBatch) => readonly Finding[]
  readonly diagnostics?: Readonly<Record<string, { readonly severity: 'error' | 'warning' | 'info'; readonly message: string; readonly advice?: string; readonly explanation: string }>>
}

export type { PlannedFile }
