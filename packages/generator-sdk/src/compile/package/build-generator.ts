import { isError, type Diagnostic } from '@locus/diagnostics'
import { linkPrograms } from '../link/link-programs.ts'
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
  // Every template is linked once, also those that no golden spec prints.
  const { uses, helpers } = await source.port.describe()
  const linked = linkPrograms({ trees: source.trees, names: Object.keys(source.trees), uses, helpers })
  const found = [...source.diagnostics, ...linked.diagnostics]
  if (found.some(isError)) return { files: {}, diagnostics: found }
  return {
    files: {
      [manifest.generator]: source.code,
      [manifest.templates]: `${JSON.stringify(source.trees)}\n`,
      [manifest.assets]: `${JSON.stringify(source.assets)}\n`,
    },
    diagnostics: found,
  }
}
