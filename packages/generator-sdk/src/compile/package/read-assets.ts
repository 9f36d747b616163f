import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './files-of.ts'

/** By path of the output: text in UTF-8, else bytes as base64. */
export type Assets = Readonly<Record<string, string | { readonly base64: string }>>

/** Every file below a folder, byte for byte. */
export function readAssets(folder: string): Assets {
  return Object.fromEntries(filesOf(folder).map((path) => [path, readAsset(join(folder, path))]))
}

function readAsset(path: string): string | { readonly base64: string } {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  return text.includes('\u0000') || !Buffer.from(text, 'utf8').equals(bytes) ? { base64: bytes.toString('base64') } : text
}
