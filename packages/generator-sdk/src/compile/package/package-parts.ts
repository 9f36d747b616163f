import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { packageFolder } from './package-folder.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { readAssets, type Assets } from './read-assets.ts'
import { readTemplates, type TemplateFolder, type Templates } from './read-templates.ts'

/** Templates and assets of a generator's package, with the templates of its libraries. */
export function packageParts(folder: string, manifest: Manifest, helpers: readonly string[]): { readonly trees: Templates; readonly assets: Assets; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const libraries = manifest.libraries.flatMap((name): readonly TemplateFolder[] => {
    const found = packageFolder(name, folder)
    const library = readManifest(found, 'library')
    diagnostics.push(...library.diagnostics)
    return library.manifest === undefined ? [] : [{ folder: join(found, 'templates'), prefix: library.manifest.target, shown: `${name}/templates` }]
  })
  const read = readTemplates([...libraries, { folder: join(folder, 'templates'), prefix: manifest.target, shown: `${manifest.package}/templates` }], helpers)
  return { trees: read.templates, assets: readAssets(join(folder, 'assets')), diagnostics: [...diagnostics, ...read.diagnostics] }
}
