import { isError, type Diagnostic } from '@locus/diagnostics'
import type { Program } from '@locus/engine'
import { compile } from '@locus/language'
import { checkSeeds, sampleRows } from '@locus/model'
import { openapi } from '@locus/openapi'
import { screens } from '@locus/screens'
import type { Sources } from './source.ts'

/** Text to all that a generator may see, as the command does it. Without a program there are errors. */
export function compileSources({ sources, manifest, seeds = [], folderName = 'app' }: Sources): { readonly program?: Program; readonly diagnostics: readonly Diagnostic[] } {
  const { model, diagnostics: found } = compile(sources, { folderName, purpose: 'generate', ...(manifest && { manifest }) })
  if (model === null || found.some(isError)) return { diagnostics: found }
  const seen = screens(model)
  const sample = sampleRows(model)
  const seeded = checkSeeds(model, seeds, sample.rows)
  const diagnostics = [...found, ...seen.diagnostics, ...sample.diagnostics, ...seeded.diagnostics]
  if (diagnostics.some(isError)) return { diagnostics }
  return { diagnostics, program: { model, screens: seen.screens, document: openapi(model, seeded.rows), rows: seeded.rows } }
}
