import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../../diagnostics.ts'
import { filesOf } from './files-of.ts'

/** Texts by path of the output. */
export type Assets = Readonly<Record<string, string>>

/** Every file below a folder, byte for byte. Assets are text in UTF-8: anything else is a finding. */
export function readAssets(folder: string, packageName: string): { readonly assets: Assets; readonly diagnostics: readonly Diagnostic[] } {
  const assets: Record<string, string> = {}
  const diagnostics: Diagnostic[] = []
  for (const path of filesOf(folder)) {
    const bytes = readFileSync(join(folder, path))
    const text = bytes.toString('utf8')
    if (text.includes('\u0000') || !Buffer.from(text, 'utf8').equals(bytes)) diagnostics.push(catalogue.report('binary-asset', { params: { package: packageName, path } }))
    else assets[path] = text
  }
  return { assets, diagnostics }
}
