import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from '@locus/language'
import type { Compiled } from '@locus/language'
import type { Model } from '@locus/model'

/** The spec models of the repository; the shop is the example itself. */
export const specs = ['minimal', 'shop', 'clinic', 'everything', 'hostile', 'words']

const folderOf = (spec: string): string => fileURLToPath(new URL(spec === 'shop' ? '../../../examples/shop/' : `../../../golden/specs/${spec}/`, import.meta.url))

export function compiledSpec(spec: string): Compiled {
  const folder = folderOf(spec)
  const sources = readdirSync(folder).filter(name => name.endsWith('.locus')).sort().map(path => ({ path, text: readFileSync(folder + path, 'utf8') }))
  const manifest = `${folder}Locus.toml`
  return compile(sources, { folderName: spec, purpose: 'generate', ...(existsSync(manifest) && { manifest: { path: 'Locus.toml', text: readFileSync(manifest, 'utf8') } }) })
}

export function compileSpec(spec: string): Model {
  const { model, diagnostics } = compiledSpec(spec)
  if (!model) throw new Error(diagnostics.map(each => `${each.span?.file}:${each.span?.start} ${each.code} ${each.message}`).join('\n'))
  return model
}
