import { isError } from '@locus/diagnostics'
import type { LoadedGenerator } from '@locus/generator-sdk'
import { loadGeneratorSource } from '@locus/generator-sdk/compile'

/** A generator from the folder of its package, unbuilt. Throws if its templates have errors. */
export async function loadGenerator(folder: string): Promise<LoadedGenerator> {
  const { diagnostics, code: _, ...loaded } = await loadGeneratorSource(folder)
  if (diagnostics.some(isError)) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return loaded
}
