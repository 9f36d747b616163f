import { basename } from 'node:path'
import type { Diagnostic, Span } from '@locus/diagnostics'
import { compile } from '@locus/language'
import type { Model } from '@locus/model'
import { checkSeeds, sampleRows, type Rows } from '@locus/model'
import { screens, type Screens } from '@locus/screens'
import type { Sources } from './project/read-sources.ts'

/** What the `.locus` files of a project mean, for who generates. */
export interface Program {
  readonly model: Model
  readonly spans: Readonly<Record<string, Span>>
  readonly screens: Screens
  readonly rows: Rows
  /** `Locus.toml` has an `[auth]` section. */
  readonly auth: boolean
}

export interface Compiled {
  /** Absent if anything is an error. */
  readonly program?: Program
  /** The model, also where a later step found errors. */
  readonly model?: Model
  readonly diagnostics: readonly Diagnostic[]
}

export interface CompileOptions {
  readonly root: string
  readonly strict?: boolean
  /** Words without a meaning are warnings of `check` and errors of `generate`. */
  readonly purpose?: 'check' | 'generate'
  /** Languages that a target is built in; what is not translated to another is nobody's trouble. */
  readonly locales?: readonly string[]
}

/** Text to model, screens, document and rows: every step reports all that it can find. */
export function compileProject({ sources, manifest, seeds, diagnostics: before }: Sources, { root, strict, purpose = 'check', locales = [] }: CompileOptions): Compiled {
  const { model, spans, diagnostics: found, auth } = compile(sources, { folderName: basename(root), purpose, ...(manifest && { manifest }), ...(strict !== undefined && { strict }) })
  const diagnostics = [...before, ...found]
  if (model === null || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, ...(model && { model }) }
  const seen = screens(model)
  const sample = sampleRows(model)
  const seeded = checkSeeds(model, seeds, sample.rows)
  diagnostics.push(...seen.diagnostics.filter(({ code }) => code !== 'screens/untranslated' || locales.includes('de')), ...sample.diagnostics, ...seeded.diagnostics)
  const placed = diagnostics.map((diagnostic) => place(diagnostic, spans))
  if (placed.some(({ severity }) => severity === 'error')) return { model, diagnostics: placed }
  return { model, diagnostics: placed, program: { model, spans, screens: seen.screens, rows: seeded.rows, auth } }
}

/** A finding about a node of the model stands where the node was written. */
export const place = (diagnostic: Diagnostic, spans: Readonly<Record<string, Span>>): Diagnostic => {
  const span = diagnostic.span ?? (diagnostic.node === undefined ? undefined : spans[diagnostic.node])
  return span === undefined ? diagnostic : { ...diagnostic, span }
}
