import type { Diagnostic } from '@locus/diagnostics'
import type { Ownership } from '@locus/generator-sdk'

/** `unchanged`: the disk already says what it should. `merge` and `conflict` come with the three-way merge. */
export type Action = 'create' | 'update' | 'merge' | 'delete' | 'keep' | 'conflict' | 'unchanged'

/** Why an action differs from what the plan alone would say. */
export type Reason = 'edited' | 'deleted-by-user' | 'no-longer-planned' | 'moved' | 'written-once'

export interface Change {
  /** Of the planned file: `vue/list:entity/Order`. */
  readonly id: string
  /** Relative to the target's output folder. */
  readonly path: string
  readonly action: Action
  readonly ownership: Ownership
  readonly reason?: Reason
}

/** Hashes that say what a value depends on; equal keys, equal values. */
export interface Keys {
  /** By subject id. */
  readonly plan: Readonly<Record<string, string>>
  /** By file id. */
  readonly text: Readonly<Record<string, string>>
  readonly formatted: Readonly<Record<string, string>>
  readonly checked: Readonly<Record<string, string>>
}

export interface TargetResult {
  readonly name: string
  readonly out: string
  /** By path. Empty when an error stopped the run before the comparison. */
  readonly changes: readonly Change[]
  readonly plan: { readonly subjects: number; readonly files: number }
  /** Where the request asks for them. */
  readonly keys?: Keys
}

export interface Result {
  readonly targets: readonly TargetResult[]
  readonly diagnostics: readonly Diagnostic[]
  readonly stats: Stats
}

export interface Stats {
  readonly files: number
  /** Of text, before it is written. */
  readonly bytes: number
  /** Wall milliseconds by step, summed over targets; those of several targets overlap. */
  readonly milliseconds: Readonly<Record<string, number>>
}
