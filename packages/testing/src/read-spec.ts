import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Source, Sources } from './source.ts'

/** The sources of one program in a folder: `*.locus`, `Locus.toml`, `seeds/*.json`. */
export function readSpec(folder: string): Sources {
  const read = (path: string): Source => ({ path, text: readFileSync(join(folder, path), 'utf8') })
  const files = (within: string, end: string): readonly Source[] => (existsSync(join(folder, within)) ? readdirSync(join(folder, within)).filter((name) => name.endsWith(end)).toSorted().map((name) => read(within === '' ? name : `${within}/${name}`)) : [])
  const [manifest] = files('', 'Locus.toml')
  return { sources: files('', '.locus'), ...(manifest && { manifest }), seeds: files('seeds', '.json'), folderName: basename(folder) }
}
