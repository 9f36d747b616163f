import type { Json } from '@locus/model'

/**
 * `generated`: ours, updated, merged with a person's edits. `scaffold`: written once, then the user's.
 * `frozen`: written once, part of a history, never touched again.
 */
export type Ownership = 'generated' | 'scaffold' | 'frozen'

/** A file that there will be: plain JSON. Extensions, manifest and merge go by `id`, never by path. */
export interface PlannedFile {
  /** `<target>/<role>:<subject id>`, for an asset `<target>/asset:<path>`. */
  readonly id: string
  /** Relative to the target's output folder, forward slashes. */
  readonly path: string
  /** Name of a template, or of an asset (`asset:<path>`). */
  readonly template: string
  readonly input: Json
  readonly ownership: Ownership
}

/** What a plan yields: files, and findings about the subject. */
export interface Notice {
  /** Without prefix; of the generator's own catalogue. */
  readonly notice: string
  readonly node: string
  readonly params?: Readonly<Record<string, string | number>>
}
