import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nearest, type Diagnostic } from '@locus/diagnostics'
import { catalogue } from './diagnostics.ts'
import type { Found } from './find-generators.ts'
import { isRecord, readPackage, type Package } from './package-manifest.ts'
import { foldersUp } from './resolve-package.ts'

/** The generator of a target. A target of somebody else's package, installed for the project, is refused; so is one that nobody has. */
export function chooseGenerator(target: string, generators: readonly Found[], project: string): { readonly generator?: Found; readonly diagnostics: readonly Diagnostic[] } {
  const generator = generators.find((found) => found.target === target)
  if (generator) return { generator, diagnostics: [] }
  const stranger = installed(project).find((one) => one.name === target || (isRecord(one.locus) && one.locus['target'] === target))
  if (stranger) return { diagnostics: [catalogue.report('untrusted', { params: { target, package: stranger.name, version: stranger.version }, advice: known(generators) })] }
  const close = nearest(target, generators.map((found) => found.target))
  return { diagnostics: [catalogue.report('unknown-target', { params: { target }, advice: close === undefined ? known(generators) : `Did you mean "${close}"? ${known(generators)}` })] }
}

const known = (generators: readonly Found[]): string => `Known targets: ${generators.map(({ target }) => target).toSorted().join(', ') || 'none'}.`

/** The generators in the node_modules of a project and of the folders above; read only where a target is unknown. */
function installed(project: string): readonly Package[] {
  return [...foldersUp(project)].flatMap((folder) => {
    const modules = join(folder, 'node_modules')
    const packages = names(modules).flatMap((name) => (name.startsWith('@') ? names(join(modules, name)).map((inner) => join(modules, name, inner)) : [join(modules, name)]))
    return packages.map(readPackage).filter((one) => one !== undefined && isRecord(one.locus) && one.locus['kind'] === 'generator').filter((one) => one !== undefined)
  })
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
