import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from './diagnostics.ts'
import { parseManifest, type PluginManifest } from './plugin-manifest.ts'
import { isRecord, type Package } from './package-manifest.ts'
import { packageAround, resolvePackage } from './resolve-package.ts'

/** A generator that belongs to this Locus, not yet loaded. */
export interface Found {
  readonly name: string
  readonly version: string
  readonly target: string
  /** Absolute. */
  readonly folder: string
  readonly manifest: PluginManifest
}

const product = '@locus/cli'

/**
 * The generators among the exact `dependencies` of the CLI, resolved from its own folder: what stands in a project's node_modules has no say.
 * `from`: URL of a file of the CLI. A package that is broken is a finding; the others are found.
 */
export function findGenerators(from: string): { readonly generators: readonly Found[]; readonly diagnostics: readonly Diagnostic[] } {
  const cli = packageAround(product, fileURLToPath(from))
  if (!cli) throw new Error(`${from} does not belong to ${product}`)
  const generators: Found[] = []
  const diagnostics: Diagnostic[] = []
  for (const [name, wanted] of Object.entries(cli.dependencies)) {
    const installed = resolvePackage(name, cli.folder)
    // A library that is missing is Node's to report, at its import.
    if (!installed) {
      if (/\/gen-[^/]+$/.test(name)) diagnostics.push(catalogue.report('not-installed', { params: { package: name, wanted } }))
      continue
    }
    if (installed.locus === undefined || (isRecord(installed.locus) && installed.locus['kind'] === 'library')) continue
    const { found, diagnostics: faults } = judge(installed, name, wanted)
    diagnostics.push(...faults)
    if (found) generators.push(found)
  }
  return { generators, diagnostics }
}

function judge(installed: Package, name: string, wanted: string): { readonly found?: Found; readonly diagnostics: readonly Diagnostic[] } {
  const manifest = parseManifest(installed.locus)
  const { version, folder } = installed
  if ('problems' in manifest) return { diagnostics: [catalogue.report('manifest-invalid', { params: { package: installed.name, version, file: `${folder}/package.json`, reason: manifest.problems.join('; ') } })] }
  const { target } = manifest
  if (installed.name !== name || version !== wanted) return { diagnostics: [catalogue.report('version-mismatch', { params: { target, package: name, wanted, installed: `${installed.name} ${version}` } })] }
  return { found: { name, version, target, folder, manifest }, diagnostics: [] }
}
