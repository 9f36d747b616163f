import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../../diagnostics.ts'

/** `locus` of a generator's package.json. Paths are relative to the package. */
export interface Manifest {
  readonly package: string
  readonly version: string
  readonly target: string
  readonly source: string
  readonly generator: string
  readonly templates: string
  readonly assets: string
  /** Packages whose templates it prints with its own helpers: folder `templates/` of each, named by the target of its manifest. */
  readonly libraries: readonly string[]
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const object = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {})

export function readManifest(folder: string, kind: 'generator' | 'library' = 'generator'): { readonly manifest?: Manifest; readonly diagnostics: readonly Diagnostic[] } {
  const broken = (why: string): { readonly diagnostics: readonly Diagnostic[] } => ({ diagnostics: [catalogue.report('broken-package', { params: { package: folder, text: why } })] })
  let json: Readonly<Record<string, unknown>>
  try {
    json = object(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error))
  }
  const locus = object(json['locus'])
  const target = text(locus['target'])
  if (target === undefined || locus['kind'] !== kind) return broken(`package.json has no "locus" manifest of kind "${kind}" with a target`)
  const libraries: unknown = locus['libraries'] ?? []
  if (!Array.isArray(libraries) || !libraries.every((name) => typeof name === 'string')) return broken('locus.libraries is a list of packages')
  return {
    diagnostics: [],
    manifest: {
      package: text(json['name']) ?? folder,
      version: text(json['version']) ?? '0.0.0',
      target,
      source: text(locus['source']) ?? './src/index.ts',
      generator: text(locus['generator']) ?? './dist/generator.js',
      templates: text(locus['templates']) ?? './dist/templates.json',
      assets: text(locus['assets']) ?? './dist/assets.json',
      libraries,
    },
  }
}
