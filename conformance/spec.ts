import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { compile, type Source } from '@locus/language'
import type { Model } from '@locus/model'
import { root } from '../scripts/toolchain.ts'

export const specs = ['shop', 'clinic', 'everything', 'words', 'hostile', 'minimal'] as const

const isSpec = (spec: string): boolean => (specs as readonly string[]).includes(spec)

/** Where the sources of a spec are; what is none of ours is a folder of somebody's. */
export const specFolder = (spec: string): string => (isSpec(spec) ? join(root, spec === 'shop' ? 'examples/shop' : `golden/specs/${spec}`) : resolve(spec))

/** Whether there is something to read for a spec. */
export const specExists = (spec: string): boolean => isSpec(spec) || (existsSync(spec) && statSync(spec).isDirectory())

/** What the sources of a folder mean; throws with the findings where they mean nothing. */
export function modelOf(folder: string): Model {
  const manifest = join(folder, 'Locus.toml')
  const { model, diagnostics } = compile(sourcesIn(folder, folder), {
    folderName: basename(folder), purpose: 'generate', ...(existsSync(manifest) && { manifest: { path: 'Locus.toml', text: readFileSync(manifest, 'utf8') } }),
  })
  if (!model) throw new Error(`${folder} does not compile:\n${diagnostics.map((each) => `${each.span?.file ?? ''} ${each.code} ${each.message}`).join('\n')}`)
  return model
}

function sourcesIn(folder: string, base: string): readonly Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'generated' ? [] : sourcesIn(path, base)
    return entry.name.endsWith('.locus') ? [{ path: relative(base, path), text: readFileSync(path, 'utf8') }] : []
  })
}
