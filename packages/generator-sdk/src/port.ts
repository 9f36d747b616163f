import type { Json } from '@locus/model'
import type { FileKind } from './kind.ts'
import type { Notice, PlannedFile } from './planned-file.ts'
import type { AppView, Subject } from './subject.ts'
import type { Program } from './template/program.ts'
import type { SlotItem } from './template/slot-item.ts'
import type { Span } from './template/trace.ts'

/**
 * A generator as the engine sees it: five functions that take and return JSON, in-process or behind a border. Batches, never single calls.
 * `hostGenerator(definition)` makes one; `testing` makes another of a bundle in a bare context.
 */
export interface GeneratorPort {
  describe(): Promise<Description>
  /** One JSON a target: width, root namespace. Throws nothing a user can cause. */
  settings(app: AppView, options: Json): Promise<Json>
  plan(batch: PlanBatch): Promise<Planned>
  render(batch: RenderBatch): Promise<Rendered>
  /** Of the finished tree, by the generator itself. */
  check(batch: CheckBatch): Promise<readonly Finding[]>
}

export interface Description {
  readonly target: string
  /** JSON Schema of the options, with defaults and descriptions; `locus init`, docs and validation follow from it. */
  readonly options: Json
  /** Names of the helpers, which the reader of a project's templates needs. */
  readonly helpers: readonly string[]
  /** The vocabulary, which the linker needs. */
  readonly uses: readonly Use[]
  /** Own diagnostics: code without prefix. */
  readonly diagnostics: Readonly<Record<string, { readonly severity: 'error' | 'warning' | 'info'; readonly message: string; readonly advice?: string; readonly explanation: string }>>
}

/** One word of the vocabulary: which name comes from which module. */
export type Use = {
  readonly module: string
  /** `.Name` is a known member: its text stays, its module is opened. */
  readonly name: string
  readonly kind?: 'type' | 'default' | 'effect'
}

export interface PlanBatch {
  readonly app: AppView
  readonly options: Json
  readonly settings: Json
  readonly subjects: readonly Subject[]
  /** Further paths whose kind is asked for: assets. */
  readonly paths?: readonly string[]
}

export interface Planned {
  /** One list a subject, in the order of the batch. */
  readonly subjects: readonly { readonly files: readonly PlannedFile[]; readonly notices: readonly Notice[] }[]
  /** Kind of each planned path, and of each asset path asked for. */
  readonly kinds: Readonly<Record<string, FileKind>>
}

export interface RenderBatch {
  readonly files: readonly PlannedFile[]
  /** Linked programs by template name. */
  readonly programs: Readonly<Record<string, Program>>
  /** By file id, then slot. */
  readonly slots: Readonly<Record<string, Readonly<Record<string, readonly SlotItem[]>>>>
  readonly settings: Json
  /** Who printed what comes along: `locus origin` renders one file again with it. */
  readonly trace?: boolean
}

export interface Rendered {
  /** By file id. */
  readonly texts: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
  /** By file id, with `trace` only. */
  readonly traces?: Readonly<Record<string, readonly Span[]>>
}

/** A template or helper that failed for one file. */
export interface Fault {
  readonly code: string
  readonly file: string
  readonly template: string
  readonly line: number
  readonly block?: string
  readonly message: string
}

export interface CheckBatch {
  readonly files: readonly { readonly id: string; readonly path: string; readonly text: string }[]
  readonly options: Json
  readonly settings: Json
}

export interface Finding {
  readonly code: string
  readonly file?: string
  readonly message: string
  readonly params?: Readonly<Record<string, string | number>>
}
