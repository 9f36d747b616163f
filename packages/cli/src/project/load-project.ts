import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import type { Config } from '../config.ts'
import { catalogue } from '../diagnostics.ts'
import { loadConfig } from './load-config.ts'
import { readSources, type Source, type Sources } from './read-sources.ts'
import { outputsOf, targetsOf, type Target, type Wanted } from './targets-of.ts'

export interface Project {
  readonly root: string
  readonly config?: Config
  readonly sources: Sources
  readonly targets: readonly Target[]
  /** Of the config and the arguments; those of the sources are in `sources`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Config, targets (only where a command asks for them) and sources; all that is wrong with any of them. */
export async function loadProject(cwd: string, wanted?: Pick<Wanted, 'names' | 'out'>): Promise<Project> {
  const { root, config, diagnostics: found } = await loadConfig(cwd)
  const asked = wanted && (config || found.length === 0) ? targetsOf({ root, config, cwd, ...wanted }) : { targets: [], diagnostics: [] }
  const diagnostics = [...found, ...asked.diagnostics]
  const folder = resolve(root, config?.source ?? '.')
  if (!existsSync(folder)) {
    diagnostics.push(catalogue.report('folder-missing', { params: { folder: config?.source ?? folder } }))
    return { root, targets: asked.targets, diagnostics, sources: { sources: [], seeds: [], diagnostics: [] }, ...(config && { config }) }
  }
  const sources = readSources(root, folder, outputsOf(root, config, asked.targets))
  if (sources.sources.length === 0 && sources.diagnostics.length === 0) diagnostics.push(catalogue.report('no-sources', { params: { folder: relative(cwd, folder) || '.' }, advice: 'locus init writes a first project.' }))
  return { root, targets: asked.targets, diagnostics, sources, ...(config && { config }) }
}

/** Every text that an excerpt may be taken of. */
export const textsOf = ({ sources, manifest, seeds }: Sources): readonly Source[] => [...sources, ...(manifest ? [manifest] : []), ...seeds]
