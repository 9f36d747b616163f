import type { Diagnostic } from '@locus/diagnostics'
import { loadGeneratorSource } from './load-generator-source.ts'
import { readManifest } from './manifest.ts'

/**
 * What a generator's package ships, as texts by path below the package: the bundle, the read trees, the assets. Deterministic.
 * Who builds writes them (`locus-build-generator`). With an error among the findings there are none.
 */
export async function buildGenerator(folder: string): Promise<{ readonly files: Readonly<Record<string, string>>; readonly diagnostics: readonly Diagnostic[] }> {
  const { manifest, diagnostics } = readManifest(folder)
  if (manifest === undefined) return { files: {}, diagnostics }
  const source = await loadGeneratorSource(folder)
  if (source.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { files: {}, diagnostics: source.diagnostics }
  return {
    files: {
      [manifest.generator]: source.code,
      [manifest.templates]: `${JSON.stringify(source.trees)}\n`,
      [manifest.assets]: `${JSON.stringify(source.assets)}\n`,
    },
    diagnostics: source.diagnostics,
  }
}
