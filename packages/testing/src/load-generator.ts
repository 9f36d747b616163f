import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedGenerator } from '@locus/generator-sdk'
import { loadGeneratorSource } from '@locus/generator-sdk/compile'

/** A generator from the folder of its package, unbuilt. */
export async function loadGenerator(folder: string): Promise<LoadedGenerator> {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string }
  return { ...(await loadGeneratorSource(folder)), name, version }
}
